import { parentOf } from './composed.ts';

/** Below this product of opacities a person does not see what is there (the bound KeePassXC-Browser uses). */
const FAINT = 0.7;

/** A field smaller than this on a side, in CSS pixels, is no field for people. */
const TOO_SMALL = 8;

/** How much each element lets through of what lies in it, told once: true until the page changes. */
export type Veils = Map<Element, number>;

/** True when a person can see the element: rendered, of some size, inside the page, not faint, not in a collapsed box. Reads layout. */
export function isShown(element: Element): boolean {
  return isShownUnder(new Map(), element);
}

/** The same for one of many elements that are asked about while the page stands still: what lies above several is looked at once. */
export function isShownUnder(veils: Veils, element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && isInPage(element, box) && isUncovered(veils, element);
}

/** True for an element large enough to work in, seen as `isShown` says. */
export function isShownField(element: Element, veils: Veils = new Map()): boolean {
  const box = element.getBoundingClientRect();
  return box.width > TOO_SMALL && box.height > TOO_SMALL && isShownUnder(veils, element);
}

/** Boxes moved out to the left or above the page cannot be scrolled to. */
function isInPage(element: Element, box: DOMRect): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  return box.right + view.scrollX > 0 && box.bottom + view.scrollY > 0;
}

/** Opacities multiply up to the top. */
function isUncovered(veils: Veils, element: Element): boolean {
  const parent = parentOf(element);
  return Number(styleOf(element)?.opacity ?? 1) * (parent === null ? 1 : through(veils, parent)) >= FAINT;
}

/** The opacity of an element and all above it; nothing where a box of no size hides its overflow, and with it what is in it. */
function through(veils: Veils, element: Element): number {
  const known = veils.get(element);
  if (known !== undefined) return known;
  const style = styleOf(element);
  const parent = parentOf(element);
  const opacity = style === undefined || isCollapsed(element, style) ? 0 : Number(style.opacity);
  const all = opacity === 0 || parent === null ? opacity : opacity * through(veils, parent);
  veils.set(element, all);
  return all;
}

function isCollapsed(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'contents' || style.display === 'inline') return false;
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  return clips && (element.clientWidth === 0 || element.clientHeight === 0);
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
