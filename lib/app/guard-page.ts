import { callFrame } from '../browser/engine-call.ts';
import { say } from '../browser/i18n.ts';
import type { ReadPage } from './read-page.ts';

/** Watches a page where a person works by hand, and warns there before a button that comes too early; does nothing on all other pages. */
export async function guardPage({ tabId, frame, task }: ReadPage): Promise<void> {
  const { guard } = task.page;
  if (guard === undefined) return;
  const names = [guard.before[0] ?? '', guard.first[0] ?? ''];
  const words = {
    due: say('guard_due', names),
    first: say('guard_first', names),
    next: say('guard_then', names),
    anyway: say('guard_anyway', names),
  };
  await callFrame(tabId, frame, 'guard', [task, words]);
}
