import type { Sheet } from '../domain/sheet.ts';

const files = import.meta.glob<{ sheet: Sheet }>('./sheets/*.sheet.ts', { eager: true });

/** Every sheet by id, in the order of the ids. */
export const allSheets: ReadonlyMap<string, Sheet> = new Map(
  Object.values(files)
    .map(({ sheet }): [string, Sheet] => [sheet.id, sheet])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
