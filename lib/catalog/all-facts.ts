import type { Fact } from '../domain/fact.ts';

const files = import.meta.glob<{ fact: Fact }>('./facts/*.fact.ts', { eager: true });

/** Every fact a merchant can have by id, in the order of the ids. */
export const allFacts: ReadonlyMap<string, Fact> = new Map(
  Object.values(files)
    .map(({ fact }): [string, Fact] => [fact.id, fact])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
