import { uuidv7 } from 'uuidv7';
import type { Database } from '../store/database.ts';
import type { Writer } from '../store/journal.ts';
import { openDatabase } from '../store/open-database.ts';
import { readSettings } from './settings.ts';

/** What every use case needs. One per context, made at its start; it holds nothing that the journal or the storage areas do not. */
export interface App {
  readonly database: Database;
  /** Who writes now: time, ids and the person of the settings. */
  readonly writer: () => Promise<Writer>;
}

export function openApp(): App {
  return {
    database: openDatabase(),
    writer: async () => ({ now: Date.now, newId: uuidv7, person: (await readSettings()).person }),
  };
}
