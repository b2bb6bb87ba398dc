import type { Console } from '../domain/console.ts';
import { byId } from './by-id.ts';

const files = import.meta.glob<{ vendor: Console }>('./consoles/*/console.ts', { eager: true });

/** Every console by id, in the order of the ids. */
export const allConsoles: ReadonlyMap<string, Console> = byId(Object.values(files).map(({ vendor }) => vendor));
