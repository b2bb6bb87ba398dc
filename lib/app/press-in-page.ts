import type { Ask, Result } from '../messaging/contract.ts';
import { applyPage } from './apply-page.ts';
import { leaveWord } from './desk-word.ts';
import type { App } from './open-app.ts';

/** A press on the in-page button: writes the defaults that are no secret, and keeps what became of it for the panel. */
export async function pressInPage(app: App, at: Omit<Ask<'apply'>, 'save'>): Promise<void> {
  const pressed = (): Promise<Result> => applyPage(app, { ...at, save: false, openOnly: true });
  // Failed: the panel says so, as of a press of its own that is not answered.
  const result = await pressed().catch(() => undefined);
  await leaveWord(at.tabId, { kind: 'pressed', page: at.page, ...(result === undefined ? {} : { result }) });
}
