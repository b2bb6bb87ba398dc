import { Database } from './database.ts';
import { refold } from './fold-version.ts';

/** The record of this browser, with its folded tables as this version of the extension folds them. */
export function openDatabase(): Database {
  const database = new Database();
  database.on('ready', () => refold(database));
  return database;
}
