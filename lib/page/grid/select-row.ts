import type { Refusal } from '../../domain/outcome.ts';
import type { Opener } from '../../domain/page.ts';
import { bringIntoView } from '../fill/bring-into-view.ts';
import { press } from '../fill/press.ts';
import { plain } from '../text.ts';
import { until } from '../until.ts';
import { cellText, type Grid, type GridRow } from './read-grid.ts';

/** A grid marks a selected row in the task of the press; after this, in ms, it did not. */
const SELECTED_BY = 1_000;

/** Which row is meant: the only one, or the one whose cell under the column's header says the text. */
export type RowChoice = Exclude<NonNullable<Opener['select']>, { fact: string }>;

const SELECTED = '.datagrid-row-selected,.datagrid-row-checked';

/** Selects the one row that is meant, and nothing beside it: a toolbar's button works on every selected row. */
export async function selectRow({ rows }: Grid, select: RowChoice): Promise<Refusal | undefined> {
  const meant = rows.filter((row) => isMeant(row, select));
  const [row, ...more] = meant;
  const wanted = 'only' in select ? String(rows.length) : select.text;
  if (row === undefined) return { outcome: 'not-found', detail: wanted };
  if (more.length > 0) return { outcome: 'ambiguous', there: meant.map(nameOf) };
  if (!isSelected(row)) pressRow(row);
  if ((await until(() => isSelected(row), SELECTED_BY)) === undefined) return { outcome: 'not-editable', detail: nameOf(row) };
  const others = rows.filter((other) => other !== row && isSelected(other));
  return others.length > 0 ? { outcome: 'ambiguous', there: [row, ...others].map(nameOf) } : undefined;
}

/** Whether a row is the one that is meant. */
export function isMeant(row: GridRow, select: RowChoice): boolean {
  return 'only' in select || plain(cellText(row, [select.column]) ?? '') === plain(select.text);
}

/** A press on a cell with a header selects the row; one on the grid's own check boxes may not. */
function pressRow({ cells }: GridRow): void {
  const cell = [...cells].find(([header, one]) => header !== '' && one.checkVisibility())?.[1];
  if (cell === undefined) return;
  bringIntoView(cell);
  press(cell.firstElementChild ?? cell);
}

function isSelected({ parts }: GridRow): boolean {
  return parts.some((part) => part.matches(SELECTED));
}

/** The first cell with a text. */
function nameOf(row: GridRow): string {
  return [...row.cells.keys()].map((header) => cellText(row, [header]) ?? '').find((text) => text !== '') ?? '';
}
