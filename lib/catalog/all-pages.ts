import type { Page } from '../domain/page.ts';

const files = import.meta.glob<{ page: Page }>('./consoles/*/*.page.ts', { eager: true });

/** Every page the extension can work in by id, in the order of the ids. */
export const allPages: ReadonlyMap<string, Page> = new Map(
  Object.values(files)
    .map(({ page }): [string, Page] => [page.id, page])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
