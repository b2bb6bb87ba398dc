import { closest } from '../composed.ts';
import type { Widget } from '../controls/widget.ts';
import { ownOf } from './by-order.ts';
import { controlsIn, type Ground } from './ground.ts';

/** The controls in the kit's own container of one label and its field; of several pairs in one container the label's own. */
export function byFormItem(hit: Element, ground: Ground): Widget[] {
  const item = closest(hit, ground.look.item);
  return item === undefined ? [] : ownOf(hit, controlsIn(ground, item), ground);
}
