import type { Refusal } from '../../domain/outcome.ts';
import type { Page } from '../../domain/page.ts';
import { HANDLERS } from '../controls/handlers.ts';
import type { Ground } from '../locate/ground.ts';
import { locateFields } from '../locate/locate-fields.ts';
import { plain, saysOne } from '../text.ts';
import { readGrid } from './read-grid.ts';
import { isMeant } from './select-row.ts';

/** Under this name, in the isolated world, stands what the scripts of this room share of it. */
const ABSENT = Symbol.for('kezhi.absent');

/** Rows that no page of the grid had when it was looked through, by page. */
function absent(): Map<string, string> {
  const world = globalThis as Record<symbol, unknown>;
  world[ABSENT] ??= new Map();
  return world[ABSENT] as Map<string, string>;
}

/** Notes that the grid was looked through and has no such row. */
export function noteAbsent(page: string, text: string): void {
  absent().set(page, text);
}

/** The dialog has shut: whether the row is there now must be looked at anew. */
export function forgetAbsent(page: string): void {
  absent().delete(page);
}

/** Why the open dialog is not the row's own: it is that of another row, or a new one while the row is there or may be. Undefined where it is. */
export function wrongRow(page: Page, dialog: string | undefined, ground: Ground): Refusal | undefined {
  const select = page.opener?.select;
  if (select === undefined || !('text' in select) || select.or === undefined) return undefined;
  const held = heldIn(page, select.column, ground);
  if (held === undefined) return undefined;
  const isNew = plain(held) === '' || saysOne(dialog ?? '', select.or);
  if (!isNew) return plain(held) === plain(select.text) ? undefined : { outcome: 'conflict', there: [held] };
  return mayBeThere(page, select, ground) ? { outcome: 'conflict', there: [select.text] } : undefined;
}

/** Whether the grid shows the row, or has pages that were not looked through. */
function mayBeThere({ id, opener }: Page, select: { readonly column: string; readonly text: string }, ground: Ground): boolean {
  const grid = readGrid(ground, opener?.row ?? []);
  if ('outcome' in grid || grid.rows.some((row) => isMeant(row, select))) return true;
  return grid.rows.length < grid.total && absent().get(id) !== select.text;
}

/** What the field that is labelled as the column holds; undefined where it cannot be told, which its own row says. */
function heldIn(page: Page, column: string, ground: Ground): string | undefined {
  const [key, field] = Object.entries(page.fields).find(([, { label }]) => label.includes(column)) ?? ['', undefined];
  const located = field === undefined ? undefined : locateFields(ground, page)[key];
  if (field === undefined || located === undefined || 'outcome' in located) return undefined;
  return String(HANDLERS[field.control].read(located.widgets));
}
