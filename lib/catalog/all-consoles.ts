import type { Console } from '../domain/console.ts';

const files = import.meta.glob<{ vendor: Console }>('./consoles/*/console.ts', { eager: true });

/** Every console by id, in the order of the ids. */
export const allConsoles: ReadonlyMap<string, Console> = new Map(
  Object.values(files)
    .map(({ vendor }): [string, Console] => [vendor.id, vendor])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
