import type { Refusal } from '../../domain/outcome.ts';
import type { Opener } from '../../domain/page.ts';
import { above, findIn, holds } from '../composed.ts';
import { buttonsIn, isGrey } from '../find-button.ts';
import type { Ground } from '../locate/ground.ts';
import { isShown } from '../shown.ts';
import { until } from '../until.ts';
import { readGrid } from './read-grid.ts';
import { selectRow } from './select-row.ts';

/** How long a grid may take to fetch its rows, in ms. */
const LOADED_BY = 5_000;

/**
 * The button of a grid's toolbar that says one of the texts, with the row selected that it is to work on (none where `select` is left out).
 * It stands in the nearest part around the grid that holds any of that name.
 */
export async function gridButton(
  ground: Ground,
  headed: readonly string[],
  select: Opener['select'],
  says: readonly string[],
): Promise<Element | Refusal> {
  await until(() => !isLoading(ground), LOADED_BY);
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

/** EasyUI lays a mask over a grid that fetches its rows: they are drawn anew, and what was selected is not any more. */
function isLoading({ index }: Ground): boolean {
  return findIn(index.roots, '.datagrid-mask').some(isShown);
}

function nearest(view: Element, says: readonly string[], ground: Ground): Element[] {
  for (const part of above(view)) {
    if (!holds(ground.area, part)) return [];
    const buttons = buttonsIn(part, says, ground);
    if (buttons.length > 0) return buttons;
  }
  return [];
}
