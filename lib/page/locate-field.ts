import type { PageTask } from '../domain/engine.ts';
import type { Refusal } from '../domain/outcome.ts';
import type { Field } from '../domain/page.ts';
import { type Located, locateFields } from './locate/locate-fields.ts';
import { type ProvedPage, provePage } from './prove-page.ts';

/** A field found on a proved page. */
export interface FoundField {
  readonly field: Field;
  readonly located: Located;
  readonly proved: ProvedPage;
}

/** Proves the page and finds one of its fields on it. */
export function locateField(task: PageTask, key: string): FoundField | Refusal {
  const proved = provePage(task);
  if ('outcome' in proved) return { ...proved, field: key };
  const field = task.page.fields[key];
  if (proved.state === 'shut' || field === undefined)
    return { outcome: 'wrong-page', field: key, detail: task.page.proof.dialog?.join(' / ') ?? key };
  const located = locateFields(proved.ground, task.page)[key] ?? { outcome: 'not-found', field: key };
  return 'outcome' in located ? located : { field, located, proved };
}
