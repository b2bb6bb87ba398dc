import { closest } from '../composed.ts';
import type { Widget } from '../controls/widget.ts';
import { textOf } from '../read-text.ts';
import { plain } from '../text.ts';
import { controlsIn, type Ground } from './ground.ts';

/**
 * The controls in the cell after the label's cell (`td + td`, `th + td`, `dt + dd`). A cell of its own for the `*` may stand between,
 * a cell with any other text may not: it is another label.
 */
export function byTableRow(hit: Element, ground: Ground): Widget[] {
  const cell = closest(hit, 'td,th,dt');
  if (cell === undefined || controlsIn(ground, cell).length > 0) return [];
  for (let next = cell.nextElementSibling; next !== null; next = next.nextElementSibling) {
    const controls = controlsIn(ground, next);
    if (controls.length > 0) return controls;
    if (plain(textOf(next, ground.look.noise)) !== '') return [];
  }
  return [];
}
