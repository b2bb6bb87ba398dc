import type { Fact } from '../domain/fact.ts';
import { byId } from './by-id.ts';

const files = import.meta.glob<{ fact: Fact }>('./facts/*.fact.ts', { eager: true });

/** Every fact a merchant can have by id, in the order of the ids. */
export const allFacts: ReadonlyMap<string, Fact> = byId(Object.values(files).map(({ fact }) => fact));
