import type { PageTask } from '../../domain/engine.ts';
import { type Listener, listen } from './listen.ts';

/** Listens since the save was pressed, across the calls that wait for the scan. One save is under way at a time. */
let kept: Listener | undefined;

/** Lets the listener of a save go on for the answers to come. */
export function keepListener(listener: Listener): void {
  kept?.stop();
  kept = listener;
}

/**
 * The listener of the save under way: what an earlier save was told and still shows (a toast stays for seconds) is no answer to it.
 * In a document that has loaded since, whatever it shows is new.
 */
export function takeListener(task: PageTask): Listener {
  const listener = kept ?? listen(task, false);
  kept = undefined;
  return listener;
}
