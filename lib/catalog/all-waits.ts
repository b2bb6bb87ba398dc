import type { Wait } from '../domain/wait.ts';

const files = import.meta.glob<{ wait: Wait }>('./waits/*.wait.ts', { eager: true });

/** Everything a rollout may have to wait for by id, in the order of the ids. */
export const allWaits: ReadonlyMap<string, Wait> = new Map(
  Object.values(files)
    .map(({ wait }): [string, Wait] => [wait.id, wait])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
