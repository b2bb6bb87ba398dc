import { hideButton, showButton } from '../browser/button-call.ts';
import { say } from '../browser/i18n.ts';
import type { Card } from '../domain/card.ts';
import type { ReadPage } from './read-page.ts';

/** Shows the in-page button where something that is no secret differs from what it should be; takes it away everywhere else. */
export async function offerInPage(tabId: number, card: Card, read: ReadPage | undefined): Promise<void> {
  const differing =
    card.kind === 'page' && isClear(card.rows) ? card.rows.filter(({ plan, secret }) => plan === 'write' && !secret).length : 0;
  if (differing === 0 || read === undefined) return hideButton(tabId);
  const words = { text: say('page_button', [String(differing)]), hint: say('page_button_hint'), gone: say('page_button_gone') };
  await showButton(tabId, read.frame, read.task, words);
}

/** Nothing is offered on a page where a field of ours cannot be told with certainty. */
function isClear(rows: Extract<Card, { kind: 'page' }>['rows']): boolean {
  return rows.every(({ plan }) => plan !== 'refuse');
}
