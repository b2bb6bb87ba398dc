import { onKeyChange, readArea, writeArea } from '../browser/areas.ts';

const KEY = 'first-run';

/** Whether the first run was neither gone through nor skipped in this browser. */
export async function isFirstRunDue(): Promise<boolean> {
  return (await readArea('local', KEY)) !== 'done';
}

/** Ends the first run: it is never shown again. */
export async function endFirstRun(): Promise<void> {
  await writeArea('local', KEY, 'done');
}

/** Calls back when any context ended the first run, until the returned function is called. */
export function onFirstRunEnd(callback: () => void): () => void {
  return onKeyChange('local', KEY, callback);
}
