import type { Dexie } from 'dexie';

/** Version 1: the append-only journal, the folded merchants and profile, and what the store knows of itself. */
export function migrate001(database: Dexie): void {
  database.version(1).stores({
    entries: 'id, clock, [merchant+clock]',
    merchants: 'id, name, clock',
    profile: 'key',
    own: 'key',
  });
}
