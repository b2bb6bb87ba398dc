import type { Refusal } from '../../domain/outcome.ts';
import { findIn } from '../composed.ts';
import { press } from '../fill/press.ts';
import type { Ground } from '../locate/ground.ts';
import { isShown } from '../shown.ts';
import { until } from '../until.ts';
import { type Grid, pagerOf, readGrid } from './read-grid.ts';

/** How long a grid may take to fetch its rows, in ms. */
const LOADED_BY = 10_000;

/**
 * The pages of the one grid with a column headed so, from its first to its last; each is in view while it is looked at. A page that does not
 * come, and fewer rows than the pager counts, end them with a refusal that says how far it came.
 */
export async function* gridPages(ground: Ground, headed: readonly string[]): AsyncGenerator<Grid | Refusal> {
  await loaded(ground);
  let grid = readGrid(ground, headed);
  if (!('outcome' in grid) && grid.from > 1) grid = await turned(ground, headed, grid, 'first');
  let seen = 0;
  for (;;) {
    yield grid;
    if ('outcome' in grid) return;
    seen += grid.rows.length;
    if (seen >= grid.total) return;
    grid = await turned(ground, headed, grid, 'next');
  }
}

/** Turns the grid back to its first page. */
export async function toFirstPage(ground: Ground, headed: readonly string[]): Promise<void> {
  const grid = readGrid(ground, headed);
  if (!('outcome' in grid) && grid.from > 1) await turned(ground, headed, grid, 'first');
}

/** Waits until no mask lies over a grid: EasyUI draws its rows anew then, and what was selected is not any more. */
export async function loaded({ index }: Ground): Promise<void> {
  await until(() => !findIn(index.roots, '.datagrid-mask').some(isShown), LOADED_BY);
}

/** Presses the pager's button and waits for the rows it brings. */
async function turned(ground: Ground, headed: readonly string[], grid: Grid, to: 'first' | 'next'): Promise<Grid | Refusal> {
  const short: Refusal = { outcome: 'not-verified', detail: `${grid.from + grid.rows.length - 1} / ${grid.total}` };
  const button = pagerOf(grid.view)?.querySelector(`.pagination-${to}`)?.closest('a,button');
  if (button == null || button.matches('.l-btn-disabled,:disabled')) return short;
  const from = to === 'first' ? 1 : grid.from + grid.rows.length;
  press(button);
  const isThere = (): Grid | false => {
    const now = readGrid(ground, headed);
    return !('outcome' in now) && now.from === from && now.rows.length > 0 && now;
  };
  const come = await until(isThere, LOADED_BY);
  await loaded(ground);
  return come === undefined ? short : isThere() || short;
}
