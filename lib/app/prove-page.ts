import type { Result } from '../messaging/contract.ts';
import { append } from '../store/journal.ts';
import { desiredContent } from './desired-content.ts';
import { cardOf } from './look-at-tab.ts';
import type { App } from './open-app.ts';
import { readForProof, resultOfCard } from './open-dialog.ts';
import { proveFields } from './read-again.ts';
import { whileAlone } from './while-working.ts';

/**
 * 核对: reads the page twice and notes in the journal that every field of the step holds what it should. Writes nothing into the page.
 * What the extension wrote and the vendor has not saved yet proves nothing.
 */
export async function provePage(app: App, tabId: number, merchant: string, page: string): Promise<Result> {
  return whileAlone(merchant, () => proveHeld(app, tabId, merchant, page));
}

async function proveHeld(app: App, tabId: number, merchant: string, page: string): Promise<Result> {
  const opened = await readForProof(app, tabId, merchant, page);
  if ('card' in opened) return resultOfCard(opened.card);
  const card = await cardOf(app, opened.read);
  if (card.unsaved) return { outcome: 'not-verified', refusal: { outcome: 'not-verified', says: 'unsaved' } };
  const open = card.rows.find(({ plan }) => plan === 'lacks' || plan === 'refuse');
  if (open !== undefined) {
    const refusal = open.refusal ?? { outcome: 'needs-decision' as const, field: open.field };
    return { outcome: refusal.outcome, refusal };
  }
  const missing = card.adds === undefined ? [] : card.rows.filter(({ plan }) => plan === 'write').map(({ label }) => label);
  if (missing.length > 0)
    return { outcome: 'not-verified', refusal: { outcome: 'not-verified', says: 'list_lacking', detail: missing.join('、') } };
  const desired = await desiredContent(app, opened.read, card);
  const wrong = await proveFields(opened.read, desired);
  if (wrong !== undefined) return { outcome: wrong.outcome, refusal: wrong };
  const proved = card.adds === undefined ? [...desired.keys()] : card.rows;
  const fields = proved.map(({ field }) => field);
  await append(app.database, await app.writer(), merchant, [{ kind: 'page-proved', step: card.step, page, fields }]);
  return { outcome: 'proved' };
}
