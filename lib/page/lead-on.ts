import type { CaptureRefusal, PageTask } from '../domain/engine.ts';
import { bringIntoView } from './fill/bring-into-view.ts';
import { press } from './fill/press.ts';
import { oneButton } from './find-button.ts';
import { type ProvedPage, provePage } from './prove-page.ts';
import { until } from './until.ts';

/** How long the dialog may take to turn into the page's own, in ms. */
const TURNS_BY = 10_000;

/** Proving walks through the whole page: ten times a second is as fast as a person needs it. */
const EVERY = 100;

/**
 * From the dialog that comes before the page's own: presses the button in it that leads on, and waits for the page's dialog. Where the
 * admin's scan leads on instead it says so and presses nothing: the page's dialog comes by itself.
 */
export async function leadOn(task: PageTask, { ground }: ProvedPage): Promise<{ readonly outcome: 'opened' } | CaptureRefusal> {
  const leads = task.page.opener?.before?.press;
  if (leads === undefined) return { outcome: 'needs-human', says: 'scan_first' };
  const button = oneButton(ground, leads);
  if ('outcome' in button) return button;
  bringIntoView(button);
  press(button);
  const opened = await until(
    () => {
      const proved = provePage(task);
      return !('outcome' in proved) && proved.state === 'open';
    },
    TURNS_BY,
    EVERY,
  );
  return opened === undefined ? { outcome: 'not-found', detail: task.page.proof.dialog?.join(' / ') ?? '' } : { outcome: 'opened' };
}
