import type { Dexie } from 'dexie';

/** Version 2: the files that are carried from one console to another, one for each file fact of a merchant. */
export function migrate002(database: Dexie): void {
  database.version(2).stores({ files: '[merchant+fact]' });
}
