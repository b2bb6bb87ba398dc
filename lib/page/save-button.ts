import type { PageTask } from '../domain/engine.ts';
import type { Refusal } from '../domain/outcome.ts';
import { oneButton } from './find-button.ts';
import { provePage } from './prove-page.ts';

/** The vendor's own save button of the proved page, or why it cannot be told or pressed. */
export function saveButton(task: PageTask): Element | Refusal {
  const proved = provePage(task);
  if ('outcome' in proved) return proved;
  if (proved.state === 'shut') return { outcome: 'wrong-page', detail: task.page.proof.dialog?.join(' / ') ?? '' };
  return oneButton(proved.ground, task.page.save?.button ?? []);
}
