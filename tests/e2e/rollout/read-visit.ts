import { expect, type Page as Tab } from '@playwright/test';
import type { Outcome } from '../../../lib/domain/outcome.ts';
import { text } from '../hands/texts.ts';
import { readJournal } from './read-journal.ts';
import type { Read, Visited } from './rollout.ts';
import type { Visit } from './visit.ts';

const DEADLINE = 30_000;

type End = Pick<Visited, 'outcome' | 'step' | 'read'>;

/** What the page shows of the merchant, as the panel lists it before anything is taken; secrets are dots there. */
export function seenCaptures(panel: Tab): Promise<Read[]> {
  return panel.locator('tr[data-capture]').evaluateAll((rows) =>
    rows.map((row) => ({
      label: row.querySelector('th')?.textContent ?? '',
      content: row.querySelectorAll('td')[1]?.textContent ?? '',
      isNew: row.getAttribute('data-plan') !== 'keep',
    })),
  );
}

/** Waits until the record holds everything that the card lists, and nothing works any more. */
export async function untilCaptured(panel: Tab, from: number, read: readonly Read[]): Promise<End> {
  const open = panel.locator('[data-busy], tr[data-plan="take"][data-capture], tr[data-plan="differs"][data-capture]');
  await expect(open).toHaveCount(0, { timeout: DEADLINE });
  const since = (await readJournal(panel)).slice(from);
  const proof = since.find((entry) => entry.kind === 'page-proved');
  return { outcome: 'captured', step: proof?.step ?? '', read };
}

/** Waits until every domain has given what it gives; all right is the proof. */
export async function untilProbed(panel: Tab, from: number): Promise<End> {
  let step = '';
  let read: Read[] = [];
  let outcome: Outcome = 'not-verified';
  const look = async (): Promise<boolean> => {
    const probed = (await readJournal(panel)).slice(from).find((entry) => entry.kind === 'file-probed');
    if (probed === undefined) return false;
    step = probed.step;
    read = probed.answers.map(({ domain, scheme, answer }) => ({
      label: `${scheme}://${domain}`,
      content: text(`probe_${answer}`, ['']),
      isNew: true,
    }));
    outcome = probed.answers.every(({ answer }) => answer === 'same') ? 'proved' : 'not-verified';
    return true;
  };
  await expect.poll(look, { message: 'every domain is asked', timeout: DEADLINE, intervals: [100] }).toBe(true);
  return { outcome, step, read };
}

/** Whether a visit reads something and changes nothing. */
export function isReading({ purpose }: Pick<Visit, 'purpose'>): boolean {
  return purpose === 'capture' || purpose === 'probe';
}
