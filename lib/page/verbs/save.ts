import type { Engine } from '../../domain/engine.ts';
import { keepListener } from '../answers/kept-listener.ts';
import { listen } from '../answers/listen.ts';
import { waitForAnswer } from '../answers/wait-for-answer.ts';
import { bringIntoView } from '../fill/bring-into-view.ts';
import { press } from '../fill/press.ts';
import { saveButton } from '../save-button.ts';
import { forgetWritten } from '../unsaved.ts';

/** How long the vendor may take to answer, in ms. */
const ANSWERS_BY = 15_000;

/** Presses the vendor's save once, where the page file says it is safe, and answers what the page says first. */
export const save: Engine['save'] = async (task) => {
  if (task.page.save?.press !== 'safe') return { outcome: 'needs-human' };
  const button = saveButton(task);
  if ('outcome' in button) return button;
  bringIntoView(button);
  const listener = listen(task, true);
  press(button);
  const answer = await waitForAnswer(task, listener, 'save', ANSWERS_BY);
  if (answer.outcome === 'scan') keepListener(listener);
  else listener.stop();
  if (answer.outcome === 'saved') forgetWritten(task.page.id);
  return answer;
};
