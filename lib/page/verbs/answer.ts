import type { Engine } from '../../domain/engine.ts';
import { keepListener, takeListener } from '../answers/kept-listener.ts';
import { waitForAnswer } from '../answers/wait-for-answer.ts';
import { gate } from '../gate.ts';
import { survey } from '../survey.ts';
import { forgetWritten } from '../unsaved.ts';

/** Waits for what the page says once the admin has scanned. The form is hidden behind the code by then, so only the gate is passed. */
export const answer: Engine['answer'] = async (task, deadline) => {
  const passed = gate(task, survey([task]));
  if ('outcome' in passed) return passed;
  const listener = takeListener(task);
  const said = await waitForAnswer(task, listener, 'scan', deadline);
  if (said.outcome === 'silent') keepListener(listener);
  else listener.stop();
  if (said.outcome === 'saved') forgetWritten(task.page.id);
  return said;
};
