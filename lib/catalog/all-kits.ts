import type { Kit } from '../domain/kit.ts';

const files = import.meta.glob<{ kit: Kit }>('./kits/*.kit.ts', { eager: true });

/** Every widget kit by id, in the order of the ids. */
export const allKits: ReadonlyMap<string, Kit> = new Map(
  Object.values(files)
    .map(({ kit }): [string, Kit] => [kit.id, kit])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
