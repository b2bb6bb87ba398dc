import { closest, findAll, holds } from '../composed.ts';
import { DROPDOWN, dropdownRow, INPUTS, isWidgetShown, type Widget, widgetOf } from '../controls/widget.ts';
import type { Look } from '../kits-in-force.ts';
import { isShownUnder, type Veils } from '../shown.ts';
import type { LabelIndex } from './index-labels.ts';

/**
 * Where fields are looked for: the part of one document a person works in. What it says is kept for one call only;
 * layout is read for what matched and nothing else.
 */
export interface Ground {
  readonly area: Element;
  readonly look: Look;
  readonly index: LabelIndex;
  /** Controls already told: one object for each, so that two ways to one control meet. */
  readonly known: Map<Element, Widget | undefined>;
  readonly veils: Veils;
}

/** Lays the ground for one call. */
export function groundOf(area: Element, look: Look, index: LabelIndex): Ground {
  return { area, look, index, known: new Map(), veils: new Map() };
}

/** The elements that say a text, which a person can see in the area, query bars and toolbars left out. `text` is plain. */
export function shownHits(ground: Ground, text: string): Element[] {
  return (ground.index.hits.get(text) ?? []).filter((hit) => isOfForm(ground, hit) && isShownUnder(ground.veils, hit));
}

/** The control an element leads to, when a person can see it in the area and it is no part of a query bar. */
export function usable(ground: Ground, element: Element): Widget | undefined {
  if (!ground.known.has(element)) ground.known.set(element, tell(ground, element));
  return ground.known.get(element);
}

/** The usable controls in an element, in order. */
export function controlsIn(ground: Ground, holder: Element): Widget[] {
  const widgets = findAll(holder, INPUTS, ground.index.roots).map((element) => usable(ground, element));
  return [...new Set(widgets)].filter((widget) => widget !== undefined);
}

/** True in the area and outside its query bars and toolbars. */
export function isOfForm({ area, look }: Ground, element: Element): boolean {
  if (!holds(area, element)) return false;
  const aside = closest(element, look.aside);
  return aside === undefined || aside === area || !holds(area, aside);
}

function tell(ground: Ground, element: Element): Widget | undefined {
  const widget = widgetOf(element);
  if (widget !== undefined && widget.input !== element) return usable(ground, widget.input);
  if (widget === undefined || !isOfForm(ground, widget.box) || !isWidgetShown(widget, ground.veils)) return undefined;
  const first = firstOfGroup(ground, widget);
  return first === undefined ? widget : usable(ground, first);
}

/** Radio buttons of one name are one control, and so are drop-downs that fill each other: the first of them stands for all. */
function firstOfGroup({ index }: Ground, { shape, input }: Widget): Element | undefined {
  if (shape === 'dropdown') return unless(input, dropdownRow(input).querySelector(DROPDOWN) ?? input);
  if (shape !== 'radio' || input.name === '') return undefined;
  const all = index.roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(input.name)}"]`),
  ]);
  const first = all.find((radio) => radio.form === input.form);
  return first === undefined ? undefined : unless(input, first);
}

function unless(own: Element, first: Element): Element | undefined {
  return first === own ? undefined : first;
}
