import { digestOf } from '../../domain/digest.ts';
import type { CaptureReading, Engine, FieldReading } from '../../domain/engine.ts';
import { mask } from '../../domain/mask.ts';
import type { Capture, Field } from '../../domain/page.ts';
import { forgetAbsent } from '../grid/own-row.ts';
import { readColumn } from '../grid/read-column.ts';
import { readRows } from '../grid/read-rows.ts';
import type { Ground } from '../locate/ground.ts';
import { locateFields } from '../locate/locate-fields.ts';
import { provePage } from '../prove-page.ts';
import { readCapture } from '../read-capture.ts';
import { readField } from '../read-field.ts';
import { readList } from '../read-list.ts';
import { readNotes } from '../read-notes.ts';
import { readShown } from '../read-shown.ts';
import { forgetWritten, hearPage } from '../unsaved.ts';

/** Reads every field of the page as it stands. Touches nothing. */
export const look: Engine['look'] = async (task) => {
  const proved = provePage(task);
  if ('outcome' in proved) return proved;
  const { state, ground, account } = proved;
  const rows = readRows(task.page, ground);
  const list = readList(task.page, ground);
  const around = { account, ...(rows === undefined ? {} : { rows }), ...(list === undefined ? {} : { list }) };
  if (state === 'shut') {
    forgetWritten(task.page.id);
    forgetAbsent(task.page.id);
    return { outcome: 'seen', state, fields: readShown(task.page, ground), notes: {}, captures: {}, ...around };
  }
  hearPage(task);
  const located = locateFields(ground, task.page);
  const read = (key: string, field: Field): FieldReading | undefined => {
    const found = located[key];
    return found === undefined || 'outcome' in found ? found : readField(found, field, task);
  };
  const fields = Object.entries(task.page.fields).map(([key, field]) => [key, read(key, field)]);
  const captures = Object.entries(task.page.captures ?? {}).map(([key, capture]) => [key, lookAtCapture(key, capture, ground, task.nonce)]);
  const notes = readNotes(task.page.notes, ground);
  return { outcome: 'seen', state, fields: Object.fromEntries(fields), notes, captures: Object.fromEntries(captures), ...around };
};

/** What a capture shows; of a secret its length and digest alone leave the page. */
function lookAtCapture(key: string, capture: Capture, ground: Ground, nonce: string): CaptureReading {
  if (capture.where === 'grid') return lookAtColumn(key, capture, ground, nonce);
  const read = readCapture(capture, ground);
  if ('outcome' in read) return { ...read, field: key };
  const { label, text } = read;
  if (capture.secret !== true) return { outcome: 'seen', label, text };
  return { outcome: 'seen', label, text: mask(text), digest: digestOf(nonce, text) };
}

/** What a column of a grid shows, a line for each row. */
function lookAtColumn(key: string, { label, ...capture }: Capture, ground: Ground, nonce: string): CaptureReading {
  const column = readColumn({ label, ...capture }, ground);
  if ('outcome' in column) return { ...column, field: key };
  const text = column.rows.join('\n');
  const head = { outcome: 'seen' as const, label: label[0] ?? '' };
  if (capture.secret !== true) return { ...head, text, column };
  return { ...head, text: mask(text), column: { ...column, rows: [] }, digest: digestOf(nonce, text) };
}
