import type { Value } from '../domain/value.ts';

const files = import.meta.glob<{ value: Value }>('./values/*.value.ts', { eager: true });

/** Every default of the profile by id, in the order of the ids. */
export const allValues: ReadonlyMap<string, Value> = new Map(
  Object.values(files)
    .map(({ value }): [string, Value] => [value.id, value])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
