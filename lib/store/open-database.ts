import { Database } from './database.ts';
import { refold } from './fold-version.ts';
import { isReadOnly } from './read-only.ts';

/** The record of this browser, with its folded tables as this version of the extension folds them; those of a newer version are left alone. */
export function openDatabase(): Database {
  const database = new Database();
  // A newer version has folded its own way, and nothing is written there.
  database.on('ready', () => (isReadOnly(database) ? undefined : refold(database)));
  return database;
}
