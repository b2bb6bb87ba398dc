import type { Wait } from '../domain/wait.ts';
import { byId } from './by-id.ts';

const files = import.meta.glob<{ wait: Wait }>('./waits/*.wait.ts', { eager: true });

/** Everything a rollout may have to wait for by id, in the order of the ids. */
export const allWaits: ReadonlyMap<string, Wait> = byId(Object.values(files).map(({ wait }) => wait));
