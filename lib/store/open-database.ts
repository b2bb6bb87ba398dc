import { Database } from './database.ts';
import { refold } from './fold-version.ts';
import { isNewer } from './read-only.ts';

/** The record of this browser, with its folded tables as this version of the extension folds them; those of a newer version are left alone. */
export function openDatabase(): Database {
  const database = new Database();
  const known = database.verno;
  database.on('ready', () => (isNewer(database, known) ? undefined : refold(database)));
  return database;
}
