import { readArea, writeArea } from '../browser/areas.ts';

const keyOf = (run: string): string => `cancel:${run}`;

/** Asks a run to stop at its next step. What it has written by then stays and can be undone. */
export async function cancelRun(run: string): Promise<void> {
  await writeArea('session', keyOf(run), true);
}

export async function isCancelled(run: string): Promise<boolean> {
  return (await readArea('session', keyOf(run))) === true;
}
