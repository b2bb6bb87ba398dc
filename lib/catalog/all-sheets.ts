import type { Sheet } from '../domain/sheet.ts';

const files = import.meta.glob<{ sheet: Sheet }>('./sheets/*.sheet.ts', { eager: true });

/** Every sheet by id, in the order of the rollout. */
export const allSheets: ReadonlyMap<string, Sheet> = new Map(
  Object.values(files)
    .map(({ sheet }) => sheet)
    .sort((a, b) => a.chapter - b.chapter)
    .map((sheet) => [sheet.id, sheet]),
);
