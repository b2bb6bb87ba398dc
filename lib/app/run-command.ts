import { openPanel } from '../browser/side-panel.ts';
import { applyPage } from './apply-page.ts';
import { chosenMerchant } from './chosen-merchant.ts';
import { leaveWord } from './desk-word.ts';
import { lookAtTab } from './look-at-tab.ts';
import type { App } from './open-app.ts';
import { pageChanged } from './page-changed.ts';
import { pasteFact } from './paste-fact.ts';

/** What each key of the manifest's `commands` does in the tab in front. */
const COMMANDS: Readonly<Record<string, (app: App, tabId: number) => Promise<void>>> = {
  'apply-here': applyHere,
  'next-step': (_app, tabId) => leaveWord(tabId, { kind: 'wish', wish: 'next-step' }),
  'paste-fact': (_app, tabId) => leaveWord(tabId, { kind: 'wish', wish: 'tray' }),
};

/** Carries out a key that the person pressed; the panel opens and tells what becomes of it. A name nobody knows does nothing. */
export async function runCommand(app: App, name: string, tabId: number): Promise<void> {
  const opened = showPanel(tabId);
  await Promise.all([opened, COMMANDS[name]?.(app, tabId)]);
}

/** A fact of the menu was pressed, by its id: it goes into the box that has the focus, for the merchant at hand. */
export async function runMenu(app: App, fact: string, tabId: number): Promise<void> {
  const opened = showPanel(tabId);
  const merchant = await chosenMerchant();
  await Promise.all([opened, merchant === undefined ? undefined : pasteFact(app, tabId, merchant, fact)]);
}

/** Before any await: the browser wants the person's gesture. Where it does not see one, what was asked for is done all the same. */
function showPanel(tabId: number): Promise<void> {
  return openPanel(tabId).catch(() => undefined);
}

/** As the in-page button does: what is no secret and differs, on the page in front. A page that cannot be told shows why on its card. */
async function applyHere(app: App, tabId: number): Promise<void> {
  const merchant = await chosenMerchant();
  const card = await lookAtTab(app, tabId, merchant);
  if (merchant !== undefined && card.kind === 'page')
    await applyPage(app, { tabId, merchant, page: card.page, save: false, openOnly: true });
  await pageChanged(app, tabId);
}
