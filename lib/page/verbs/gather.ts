import type { CaptureRefusal, Engine } from '../../domain/engine.ts';
import type { Capture } from '../../domain/page.ts';
import { filteredBy } from '../grid/filtered-by.ts';
import { gridPages, toFirstPage } from '../grid/grid-pages.ts';
import { cellText } from '../grid/read-grid.ts';
import type { Ground } from '../locate/ground.ts';
import { provePage } from '../prove-page.ts';

type Columns = Record<string, string[]>;

/** Turns the pages of the grid from the first to the last and reads its columns. A grid that is asked for a part of its rows, or does not show them all, gives none. */
export const gather: Engine['gather'] = async (task, keys) => {
  const proved = provePage(task);
  if ('outcome' in proved) return proved;
  const captures = keys.flatMap((key): [string, Capture][] => Object.entries(task.page.captures ?? {}).filter(([one]) => one === key));
  const [, first] = captures[0] ?? [];
  if (proved.state === 'shut' || first === undefined) return { outcome: 'wrong-page' };
  const asked = filteredBy(proved.ground);
  if (asked.length > 0) return { outcome: 'conflict', says: 'grid_filtered', there: asked };
  const read = await readAll(captures, first, proved.ground);
  await toFirstPage(proved.ground, first.label);
  return isEmpty(read) ? { outcome: 'not-found', there: first.label } : read;
};

/** A grid whose rows did not come looks like one that has none. */
function isEmpty(read: Awaited<ReturnType<typeof readAll>>): boolean {
  return read.outcome === 'captured' && Object.values(read.columns).every(({ length }) => length === 0);
}

async function readAll(
  captures: readonly (readonly [string, Capture])[],
  first: Capture,
  ground: Ground,
): Promise<{ readonly outcome: 'captured'; readonly columns: Columns } | CaptureRefusal> {
  const columns: Columns = Object.fromEntries(captures.map(([key]) => [key, []]));
  for await (const grid of gridPages(ground, first.label)) {
    if ('outcome' in grid) return grid.outcome === 'not-verified' ? { ...grid, says: 'rows_hidden' } : grid;
    for (const [key, { label }] of captures) {
      const cells = grid.rows.map((row) => cellText(row, label));
      if (cells.includes(undefined)) return { outcome: 'not-found', field: key, detail: label.join(' / ') };
      columns[key]?.push(...cells.map((cell) => cell ?? ''));
    }
  }
  return { outcome: 'captured', columns };
}
