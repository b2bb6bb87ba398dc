import type { CardRow, PageCard, Refused } from '../domain/card.ts';
import { CLOSED } from '../domain/make-list-rows.ts';
import type { Result } from '../messaging/contract.ts';
import { addOne } from './add-one.ts';
import { noteProved } from './apply-page.ts';
import { cardOf } from './look-at-tab.ts';
import type { App } from './open-app.ts';
import type { ReadPage } from './read-page.ts';
import { isCancelled } from './run-cancel.ts';
import { type RunJournal, startRun } from './run-journal.ts';
import { turnTo } from './turn-to.ts';

/** After these the next one would fare no better. */
const STOPS: readonly string[] = [CLOSED, 'template_limit', 'signed_out'];

/**
 * Adds what a page's list lacks of ours, one after the other, each written down before and after, and proves the list at the end. Between
 * any two it can be cancelled; begun again it goes on with what is missing then. A library that the vendor has closed is asked once: the
 * run ends with the names of all that cannot be added, and none of them is tried again.
 */
export async function addListed(app: App, read: ReadPage): Promise<Result> {
  const card = await cardOf(app, read);
  const missing = card.rows.filter(({ plan }) => plan === 'write');
  const before = whyNot(card, missing);
  if (before !== undefined) return { outcome: before.outcome, refusal: before };
  if (missing.length === 0) return noteProved(app, read, card);
  const journal = await startRun(app, read.merchant.id, card, read.origin);
  const stopped = await addAll(app, read, missing, journal);
  const lacking = await lackingAfter(app, read);
  const end = stopped ?? lacking;
  await journal.ended(end?.outcome ?? 'proved', end?.outcome === 'cancelled' ? 'none' : 'reloaded', end);
  return { outcome: end?.outcome ?? 'proved', run: journal.run, ...(end === undefined ? {} : { refusal: end }) };
}

/** Why nothing is begun: the list has no room for all of them, or a person must say something first about the only ones left. */
function whyNot({ adds, rows }: PageCard, missing: readonly CardRow[]): Refused | undefined {
  if (adds !== undefined && adds.held + missing.length > adds.most)
    return { outcome: 'conflict', says: 'template_limit', detail: `${adds.held} + ${missing.length} > ${adds.most}` };
  const open = rows.find(({ plan }) => plan === 'lacks' || plan === 'refuse');
  if (missing.length > 0 || open === undefined) return undefined;
  return open.plan === 'lacks'
    ? { outcome: 'needs-decision', field: open.field }
    : { outcome: 'needs-human', says: CLOSED, detail: named(rows, 'refuse') };
}

/** Undefined when each was taken; else why it stopped, or the first that was not taken. */
async function addAll(app: App, read: ReadPage, missing: readonly CardRow[], journal: RunJournal): Promise<Refused | undefined> {
  let first: Refused | undefined;
  for (const [at, row] of missing.entries()) {
    if (await isCancelled(journal.run)) return { outcome: 'cancelled' };
    const refusal = await addOne(app, read, row, journal);
    if (refusal?.says === CLOSED) return { outcome: 'needs-human', says: CLOSED, detail: missing.slice(at).map(nameOf).join('、') };
    if (refusal !== undefined && (STOPS.includes(refusal.says ?? '') || refusal.outcome === 'signed-out')) return refusal;
    first ??= refusal;
  }
  return first;
}

/** Goes back to the list and reads it again: undefined when nothing of ours is missing. */
async function lackingAfter(app: App, read: ReadPage): Promise<Refused | undefined> {
  const again = await turnTo(app, read, { page: read.task.page.id });
  if ('outcome' in again) return again;
  const { rows } = await cardOf(app, again);
  const missing = rows.filter(({ plan }) => plan !== 'keep');
  return missing.length === 0 ? undefined : { outcome: 'not-verified', says: 'list_lacking', detail: missing.map(nameOf).join('、') };
}

function named(rows: readonly CardRow[], plan: CardRow['plan']): string {
  return rows
    .filter((row) => row.plan === plan)
    .map(nameOf)
    .join('、');
}

/** As a person looks for it at the vendor: the title, and the number where it is known. */
function nameOf({ label, after }: CardRow): string {
  return [label, after ?? ''].flat().join(' ').trim();
}
