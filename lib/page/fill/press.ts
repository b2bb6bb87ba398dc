/** Presses an element once, as a mouse does. */
export function press(element: Element): void {
  const mouse = { bubbles: true, composed: true, cancelable: true, button: 0 };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...mouse, isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mousedown', mouse));
  element.dispatchEvent(new PointerEvent('pointerup', { ...mouse, isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mouseup', mouse));
  withoutScriptLinks(element.ownerDocument, () => element.dispatchEvent(new MouseEvent('click', { ...mouse, detail: 1 })));
}

/**
 * A link to `javascript:;` does nothing for a person. Followed from the isolated world it would run under the extension's own CSP, which
 * refuses it with an error in the page's console, so that default action is left out; the page's own click handlers still run.
 */
function withoutScriptLinks(doc: Document, click: () => void): void {
  const keep = (event: Event): void => {
    // Told by what it can do: an element of another frame is no Element of this one.
    const link = event.composedPath().find((at): at is Element => 'matches' in at && (at as Element).matches('a[href]'));
    if (/^\s*javascript:/i.test(link?.getAttribute('href') ?? '')) event.preventDefault();
  };
  doc.defaultView?.addEventListener('click', keep, { capture: true });
  click();
  doc.defaultView?.removeEventListener('click', keep, { capture: true });
}
