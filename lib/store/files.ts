import type { StoredFile } from '../domain/stored-file.ts';
import type { Database } from './database.ts';

/** Keeps a file in the place of an older one of the same fact. */
export async function putFile(database: Database, file: StoredFile): Promise<void> {
  await database.files.put(file);
}

/** The file of a fact, or undefined when none was given. */
export function fileOf(database: Database, merchant: string, fact: string): Promise<StoredFile | undefined> {
  return database.files.get([merchant, fact]);
}
