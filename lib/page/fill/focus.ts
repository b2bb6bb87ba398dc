import { bringIntoView } from './bring-into-view.ts';

/**
 * Enters a field. After a click in the side panel the page has no focus: then `focus()` moves the active element and fires
 * nothing, and every widget that commits on blur would show the text and keep the old one. Events that did not come are dispatched.
 */
export function enter(element: HTMLElement): void {
  bringIntoView(element);
  if (!hears(element, 'focus', () => element.focus({ preventScroll: true }))) tell(element, ['focus', 'focusin']);
}

/** Leaves a field, which commits it. */
export function leave(element: HTMLElement): void {
  if (!hears(element, 'blur', () => element.blur())) tell(element, ['blur', 'focusout']);
}

/** Does it and says whether the event came. */
function hears(element: HTMLElement, type: string, act: () => void): boolean {
  let came = false;
  const hear = (): void => {
    came = true;
  };
  element.addEventListener(type, hear, { capture: true });
  act();
  element.removeEventListener(type, hear, { capture: true });
  return came;
}

function tell(element: HTMLElement, [direct, bubbling]: readonly [string, string]): void {
  element.dispatchEvent(new FocusEvent(direct, { composed: true }));
  element.dispatchEvent(new FocusEvent(bubbling, { composed: true, bubbles: true }));
}
