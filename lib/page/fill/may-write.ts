import type { Content } from '../../domain/content.ts';
import type { Refusal } from '../../domain/outcome.ts';
import { holds } from '../composed.ts';
import { HANDLERS } from '../controls/handlers.ts';
import { lockOf, type Widget } from '../controls/widget.ts';
import type { FoundField } from '../locate-field.ts';
import { bringIntoView } from './bring-into-view.ts';

/** Refuses what cannot be written as it stands: locked, too short, or lying under something else. */
export function mayWrite({ field, located }: FoundField, after: Content): Refusal | undefined {
  const { widgets } = located;
  const lock = widgets.map(lockOf).find((why) => why !== undefined);
  if (lock !== undefined) return { outcome: 'not-editable', detail: lock };
  const tooLong = HANDLERS[field.control].tooLong?.(widgets, after);
  if (tooLong !== undefined) return { outcome: 'not-editable', detail: tooLong };
  return widgets.some(isCovered) ? { outcome: 'not-editable', detail: 'covered' } : undefined;
}

/** True when no point of the control can be pressed because something lies over it. */
function isCovered({ box, input, shape }: Widget): boolean {
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
