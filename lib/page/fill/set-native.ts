/**
 * Sets a property by the setter of the element's own kind in its own realm: React and others lay one of their own over the instance
 * and take a value set through it for their own.
 */
export function setNative(element: HTMLElement, property: 'value' | 'selectedIndex', to: string | number): void {
  const setter = Object.getOwnPropertyDescriptor(prototypeOf(element), property)?.set;
  if (setter === undefined) throw new TypeError(`${element.tagName} has no ${property} to set`);
  setter.call(element, to);
}

function prototypeOf(element: HTMLElement): object {
  const realm = (element.ownerDocument.defaultView ?? globalThis) as typeof globalThis;
  if (element.tagName === 'TEXTAREA') return realm.HTMLTextAreaElement.prototype;
  return element.tagName === 'SELECT' ? realm.HTMLSelectElement.prototype : realm.HTMLInputElement.prototype;
}
