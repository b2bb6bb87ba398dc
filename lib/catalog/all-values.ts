import type { Value } from '../domain/value.ts';
import { byId } from './by-id.ts';

const files = import.meta.glob<{ value: Value }>('./values/*.value.ts', { eager: true });

/** Every default of the profile by id, in the order of the ids. */
export const allValues: ReadonlyMap<string, Value> = byId(Object.values(files).map(({ value }) => value));
