import type { Refusal } from '../../domain/outcome.ts';
import { above, holds } from '../composed.ts';
import { buttonsIn, isGrey } from '../find-button.ts';
import type { Ground } from '../locate/ground.ts';
import { loaded } from './grid-pages.ts';
import { readGrid } from './read-grid.ts';
import { type RowChoice, selectRow } from './select-row.ts';

/**
 * The button of a grid's toolbar that says one of the texts, with the row selected that it is to work on (none where `select` is left out).
 * It stands in the nearest part around the grid that holds any of that name.
 */
export async function gridButton(
  ground: Ground,
  headed: readonly string[],
  select: RowChoice | undefined,
  says: readonly string[],
): Promise<Element | Refusal> {
  await loaded(ground);
  const grid = readGrid(ground, headed);
  if ('outcome' in grid) return grid;
  const [button, ...more] = nearest(grid.view, says, ground);
  if (button === undefined) return { outcome: 'not-found', detail: says.join(' / ') };
  if (more.length > 0) return { outcome: 'ambiguous', there: [...says] };
  const refusal = select === undefined ? undefined : await selectRow(grid, select);
  if (refusal !== undefined) return refusal;
  // A toolbar's button may be grey until a row is selected.
  return isGrey(button, ground) ? { outcome: 'not-editable', detail: says.join(' / ') } : button;
}

function nearest(view: Element, says: readonly string[], ground: Ground): Element[] {
  for (const part of above(view)) {
    if (!holds(ground.area, part)) return [];
    const buttons = buttonsIn(part, says, ground);
    if (buttons.length > 0) return buttons;
  }
  return [];
}
