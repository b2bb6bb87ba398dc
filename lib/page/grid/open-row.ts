import type { Refusal } from '../../domain/outcome.ts';
import type { Opener } from '../../domain/page.ts';
import type { Ground } from '../locate/ground.ts';
import { gridButton } from './grid-button.ts';
import { gridPages } from './grid-pages.ts';
import { noteAbsent } from './own-row.ts';
import { isMeant } from './select-row.ts';

/**
 * The button that opens the dialog of the opener's row, with the row selected. Where no row on any page of the grid is the one that is meant,
 * it is the button for a new one, with none selected.
 */
export async function openRow(page: string, { row: headed, press, select }: Opener, ground: Ground): Promise<Element | Refusal> {
  if (select === undefined) return { outcome: 'not-found', detail: press.join(' / ') };
  if ('fact' in select) return { outcome: 'needs-decision', detail: select.column };
  if ('only' in select || select.or === undefined) return gridButton(ground, headed, select, press);
  for await (const grid of gridPages(ground, headed)) {
    if ('outcome' in grid) return grid;
    if (grid.rows.some((row) => isMeant(row, select))) return gridButton(ground, headed, select, press);
  }
  noteAbsent(page, select.text);
  return gridButton(ground, headed, undefined, select.or);
}
