import type { Engine, PageTask } from '../../domain/engine.ts';
import type { Refusal } from '../../domain/outcome.ts';
import type { Opener } from '../../domain/page.ts';
import { listen } from '../answers/listen.ts';
import { waitForAnswer } from '../answers/wait-for-answer.ts';
import { bringIntoView } from '../fill/bring-into-view.ts';
import { press } from '../fill/press.ts';
import { whyNotOurs } from '../gate.ts';
import { gridButton } from '../grid/grid-button.ts';
import type { RowChoice } from '../grid/select-row.ts';
import { type ProvedPage, provePage } from '../prove-page.ts';
import { until } from '../until.ts';

/** How long the page's own dialog may take to go after it was saved, in ms. */
const SHUTS_BY = 10_000;

/** How long the vendor may take to answer, in ms. */
const ANSWERS_BY = 15_000;

/** Proving walks through the whole page: ten times a second is as fast as a person needs it. */
const EVERY = 100;

/** Presses the page's button once, on the row its opener selects, and answers what the page says first. */
export const trigger: Engine['trigger'] = async (task) => {
  const { press: pressing, opener } = task.page;
  if (pressing === undefined) return { outcome: 'needs-human' };
  const proved = await withoutDialog(task);
  if ('outcome' in proved) return proved;
  const button = await gridButton(proved.ground, pressing.rows.column, choiceOf(opener), pressing.button);
  if ('outcome' in button) return button;
  const other = whyNotOurs(task);
  if (other !== undefined) return other;
  bringIntoView(button);
  const { rows: _rows, ...answers } = pressing;
  const asSave: PageTask = { ...task, page: { ...task.page, save: { ...answers, press: 'safe', after: 'stays' } } };
  const listener = listen(asSave, true);
  press(button);
  const answer = await waitForAnswer(asSave, listener, 'save', ANSWERS_BY);
  listener.stop();
  return answer;
};

/** The page with the grid in reach: a dialog of its own must have gone. */
async function withoutDialog(task: PageTask): Promise<ProvedPage | Refusal> {
  const wanted = task.page.proof.dialog === undefined ? 'open' : 'shut';
  const gone = await until(
    () => {
      const proved = provePage(task);
      return !('outcome' in proved) && proved.state === wanted && proved;
    },
    SHUTS_BY,
    EVERY,
  );
  const now = gone ?? provePage(task);
  return 'outcome' in now || gone !== undefined ? now : { outcome: 'wrong-page', detail: task.page.proof.dialog?.join(' / ') ?? '' };
}

/** The row its opener selects; none where that waits for a fact, which no page with a press has. */
function choiceOf(opener: Opener | undefined): RowChoice | undefined {
  return opener?.select === undefined || 'fact' in opener.select ? undefined : opener.select;
}
