import type { Engine } from '../../domain/engine.ts';
import { provePage } from '../prove-page.ts';
import { survey } from '../survey.ts';

/** Which of these pages this document shows now. One walk through the document serves them all. */
export const recognise: Engine['recognise'] = (tasks) => {
  const from = survey(tasks);
  return tasks.filter((task) => !('outcome' in provePage(task, from))).map(({ page }) => page.id);
};
