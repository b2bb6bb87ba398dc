import { above } from './composed.ts';

/** Below this product of opacities a person does not see what is there (the bound KeePassXC-Browser uses). */
const FAINT = 0.7;

/** A field smaller than this on a side, in CSS pixels, is no field for people. */
const TOO_SMALL = 8;

/** True when a person can see the element: rendered, of some size, inside the page, not faint, not in a collapsed box. Reads layout. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && isInPage(element, box) && isUncovered(element);
}

/** True for an element large enough to work in, seen as `isShown` says. */
export function isShownField(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width > TOO_SMALL && box.height > TOO_SMALL && isShown(element);
}

/** Boxes moved out to the left or above the page cannot be scrolled to. */
function isInPage(element: Element, box: DOMRect): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  return box.right + view.scrollX > 0 && box.bottom + view.scrollY > 0;
}

/** Walks up once: opacities multiply, and a box of no size that hides its overflow hides what is in it. */
function isUncovered(element: Element): boolean {
  let opacity = Number(styleOf(element)?.opacity ?? 1);
  for (const parent of above(element)) {
    const style = styleOf(parent);
    if (style === undefined) return false;
    opacity *= Number(style.opacity);
    if (opacity < FAINT || isCollapsed(parent, style)) return false;
  }
  return opacity >= FAINT;
}

function isCollapsed(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'contents' || style.display === 'inline') return false;
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  return clips && (element.clientWidth === 0 || element.clientHeight === 0);
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
