import type { Deviation } from '../domain/lint/deviation.ts';
import { byId } from './by-id.ts';

const files = import.meta.glob<{ lint: Deviation }>('./lints/*.lint.ts', { eager: true });

/** Every value that the guide writes in a second way, by the value's id. */
export const allLints: ReadonlyMap<string, Deviation> = byId(Object.values(files).map(({ lint }) => lint));
