import { findAll } from '../composed.ts';
import type { Widget } from '../controls/widget.ts';
import { plain } from '../text.ts';
import { type Ground, usable } from './ground.ts';

/** The controls that name this label as theirs by `aria-labelledby`. */
export function byAria(hit: Element, ground: Ground): Widget[] {
  const { id } = hit;
  if (id === '') return [];
  return usableOf(findAll(ground.area, `[aria-labelledby~="${CSS.escape(id)}"]`, ground.index.roots), ground);
}

/** The controls that carry the label themselves: as `aria-label` or as the hint in the empty box. `text` is plain. */
export function byOwnName(text: string, ground: Ground): Widget[] {
  const carriers = findAll(ground.area, '[aria-label],[placeholder]', ground.index.roots);
  return usableOf(
    carriers.filter((element) => ['aria-label', 'placeholder'].some((name) => plain(element.getAttribute(name) ?? '') === text)),
    ground,
  );
}

function usableOf(elements: readonly Element[], ground: Ground): Widget[] {
  return elements.map((element) => usable(ground, element)).filter((widget) => widget !== undefined);
}
