import type { Dexie } from 'dexie';

/** Version 4: one small row for each merchant, folded as the merchants are, so that lists need not read whole ones. */
export function migrate004(database: Dexie): void {
  database.version(4).stores({ directory: 'id, name' });
}
