import type { DBCore, Dexie } from 'dexie';

/** Writing was tried in a database that a newer version of the extension has written: reading it goes on, writing would spoil it. */
class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
}

/** Lets a database be read but not written while its schema is newer than what is declared here. */
export function readOnlyWhenNewer(database: Dexie): void {
  database.use({
    stack: 'dbcore',
    name: 'read-only when newer',
    create: (core): DBCore => ({
      ...core,
      transaction: (stores, mode, options) => {
        if (mode !== 'readonly' && isReadOnly(database)) throw new NewerDatabase();
        return core.transaction(stores, mode, options);
      },
    }),
  });
}

/** Opens a database that `readOnlyWhenNewer` guards; true when it is of a newer version of the extension. */
export async function isOfNewerVersion(database: Dexie): Promise<boolean> {
  await database.open();
  return isReadOnly(database);
}

/**
 * Whether an open database is of a newer version of the extension: its schema is newer than what is declared here (`verno`, which opening does
 * not change). Dexie counts in tenths of the browser's number, and adds a tenth of its own when it mends a schema.
 */
export function isReadOnly(database: Dexie): boolean {
  return Math.floor(database.backendDB().version / 10) > database.verno;
}
