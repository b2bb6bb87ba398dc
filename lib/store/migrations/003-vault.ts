import type { Dexie } from 'dexie';

/** Version 3: secrets, sealed, one for each secret fact of a merchant; and the header of the vault that opens them. */
export function migrate003(database: Dexie): void {
  database.version(3).stores({ secrets: '[merchant+fact]', vault: 'key' });
}
