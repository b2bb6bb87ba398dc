import { expect, type Page as Tab } from '@playwright/test';
import type { Entry } from '../../../lib/domain/entry.ts';
import { readJournal } from './read-journal.ts';

/** Longest time a run may take, the admin's scan apart. */
const DEADLINE = 90_000;

/** Where the panel says that nothing was begun: above the card, or in a card that refuses. In the card of a page stands its last run. */
export const NOT_BEGUN = '[data-outcome]:not([data-card] *), [data-card="refused"] [data-outcome]';

type ChangeEnded = Extract<Entry, { kind: 'change-ended' }>;

/**
 * Waits until the run or proof that was begun after the first `from` entries of the journal has ended; tells each change as it ends.
 * Also resolves when the panel says that nothing was begun. Answers the entries since.
 */
export async function untilEnded(panel: Tab, from: number, tell: (change: ChangeEnded) => void): Promise<readonly Entry[]> {
  let since: readonly Entry[] = [];
  let told = 0;
  const look = async (): Promise<boolean> => {
    const said = await panel.locator(NOT_BEGUN).count();
    since = (await readJournal(panel)).slice(from);
    for (const entry of since.slice(told)) if (entry.kind === 'change-ended') tell(entry);
    told = since.length;
    return since.some(({ kind }) => kind === 'run-ended' || kind === 'page-proved') || (said > 0 && since.length === 0);
  };
  await expect.poll(look, { message: 'the run ends', timeout: DEADLINE, intervals: [100] }).toBe(true);
  // The panel tells it too: it is what the person reads.
  await panel.locator('[data-outcome]').first().waitFor();
  return since;
}
