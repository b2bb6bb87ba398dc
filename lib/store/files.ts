import type { Database } from './database.ts';

/** The bytes of a file fact; its name is the fact's content and stands here too, so that the two can be told apart from an older pair. */
export interface StoredFile {
  readonly merchant: string;
  readonly fact: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Keeps a file in the place of an older one of the same fact. */
export async function putFile(database: Database, file: StoredFile): Promise<void> {
  await database.files.put(file);
}

/** The file of a fact, or undefined when none was given. */
export function fileOf(database: Database, merchant: string, fact: string): Promise<StoredFile | undefined> {
  return database.files.get([merchant, fact]);
}
