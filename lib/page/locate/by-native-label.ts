import { closest } from '../composed.ts';
import type { Widget } from '../controls/widget.ts';
import { type Ground, usable } from './ground.ts';

/**
 * The control a `label` is tied to. Evidence, not proof: Ant Design repeats ids, so `for` may lead into a closed dialog, and what it
 * leads to counts only when a person can see it in the area. An id that stands twice there ties nothing.
 */
export function byNativeLabel(hit: Element, ground: Ground): Widget[] {
  const label = closest(hit, 'label') as HTMLLabelElement | undefined;
  if (label === undefined) return [];
  const tied = label.htmlFor === '' ? [label.control] : withId(label);
  const widgets = tied.map((element) => (element === null ? undefined : usable(ground, element))).filter((widget) => widget !== undefined);
  return widgets.length === 1 ? widgets : [];
}

function withId(label: HTMLLabelElement): Element[] {
  const root = label.getRootNode() as Document | ShadowRoot;
  // By `#` the browser looks it up; without a doctype it takes other cases for the same.
  return [...root.querySelectorAll(`#${CSS.escape(label.htmlFor)}`)].filter(({ id }) => id === label.htmlFor);
}
