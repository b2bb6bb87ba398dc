import type { Engine, FieldReading } from '../../domain/engine.ts';
import type { Field } from '../../domain/page.ts';
import { locateFields } from '../locate/locate-fields.ts';
import { provePage } from '../prove-page.ts';
import { readField } from '../read-field.ts';
import { readNotes } from '../read-notes.ts';
import { forgetWritten, hearPage } from '../unsaved.ts';

/** Reads every field of the page as it stands. Touches nothing. */
export const look: Engine['look'] = async (task) => {
  const proved = provePage(task);
  if ('outcome' in proved) return proved;
  const { state, ground, account } = proved;
  if (state === 'shut') {
    forgetWritten(task.page.id);
    return { outcome: 'seen', state, fields: {}, notes: {}, account };
  }
  hearPage(task);
  const located = locateFields(ground, task.page);
  const read = (key: string, field: Field): FieldReading | undefined => {
    const found = located[key];
    return found === undefined || 'outcome' in found ? found : readField(found, field, task);
  };
  const fields = Object.entries(task.page.fields).map(([key, field]) => [key, read(key, field)]);
  return { outcome: 'seen', state, fields: Object.fromEntries(fields), notes: readNotes(task.page.notes, ground), account };
};
