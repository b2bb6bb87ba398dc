/** Presses an element once, as a mouse does. */
export function press(element: Element): void {
  const mouse = { bubbles: true, composed: true, cancelable: true, button: 0 };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...mouse, isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mousedown', mouse));
  element.dispatchEvent(new PointerEvent('pointerup', { ...mouse, isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mouseup', mouse));
  element.dispatchEvent(new MouseEvent('click', { ...mouse, detail: 1 }));
}
