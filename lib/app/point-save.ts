import { callFrame } from '../browser/engine-call.ts';
import { refused } from '../domain/refused.ts';
import type { Result } from '../messaging/contract.ts';
import type { App } from './open-app.ts';
import { readOpened, resultOfCard } from './open-dialog.ts';

/** Shows the person where the vendor's save is: brings it into view and marks it. Presses nothing. */
export async function pointSave(app: App, tabId: number, merchant: string, page: string): Promise<Result> {
  const opened = await readOpened(app, tabId, merchant, page);
  if ('card' in opened) return resultOfCard(opened.card);
  const answer = (await callFrame(tabId, opened.read.frame, 'point', [opened.read.task])) ?? { outcome: 'wrong-page' as const };
  return answer.outcome === 'pointed' ? { outcome: 'captured' } : { outcome: answer.outcome, refusal: refused(answer) };
}
