import type { Deviation } from '../domain/lint/deviation.ts';

const files = import.meta.glob<{ lint: Deviation }>('./lints/*.lint.ts', { eager: true });

/** Every value that the guide writes in a second way, by the value's id. */
export const allLints: ReadonlyMap<string, Deviation> = new Map(
  Object.values(files)
    .map(({ lint }): [string, Deviation] => [lint.id, lint])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
