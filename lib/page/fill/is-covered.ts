import { holds } from '../composed.ts';
import type { Widget } from '../controls/widget.ts';
import { bringIntoView } from './bring-into-view.ts';

/** True when no point of the control can be pressed because something lies over it. */
export function isCovered({ box, input, shape }: Widget): boolean {
  if (shape === 'radio') return false;
  bringIntoView(box);
  const { left, top, width, height } = box.getBoundingClientRect();
  const root = box.getRootNode() as Document | ShadowRoot;
  const points = [0.5, 0.1, 0.9].map((part) => root.elementFromPoint(left + width * part, top + height / 2));
  // Outside of the window (a frame of no height) nothing can be told.
  if (points.every((hit) => hit === null)) return false;
  return !points.some((hit) => hit !== null && leadsTo(hit, box, input));
}

/** A press there reaches the control: it is hit itself, its own label lies over it, or it lets the press through to what it stands in. */
function leadsTo(hit: Element, box: Element, input: Element): boolean {
  return holds(box, hit) || holds(hit, box) || hit.closest('label')?.control === input;
}
