import { parseHTML } from 'linkedom';

/** linkedom draws nothing: what the engine asks of layout and of widgets is answered here as for a page on which all that is not `hidden` is seen. */
const realm = parseHTML('<!doctype html><html><body><input><select><option></option></select></body></html>');
const BOX = { left: 10, top: 10, right: 110, bottom: 30, width: 100, height: 20 };
const NO_BOX = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 };
const STYLE = { opacity: '1', overflowX: 'visible', overflowY: 'visible', display: 'block' };

/** No selector here: it would be read anew at each of the thousands of calls. */
function isDrawn(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (at.hasAttribute('hidden') || at.getAttribute('type') === 'hidden') return false;
  return true;
}

function lay(prototype: object, members: Readonly<Record<string, PropertyDescriptor>>): void {
  for (const [name, member] of Object.entries(members)) Object.defineProperty(prototype, name, { configurable: true, ...member });
}

lay(realm.Element.prototype, {
  checkVisibility: { value: isDrawnHere },
  getBoundingClientRect: { value: boxHere },
  clientWidth: { value: BOX.width },
  clientHeight: { value: BOX.height },
  labels: { get: labelsHere },
  control: { get: controlHere },
  scrollIntoView: { value: () => undefined },
});
lay(realm.HTMLInputElement.prototype, { maxLength: { value: -1 }, selectionStart: { value: null } });
lay(realm.HTMLElement.prototype, { focus: { value: () => undefined }, blur: { value: () => undefined } });
lay(realm.Document.prototype, { elementFromPoint: { value: () => null } });

/** Reading a selector takes linkedom longer than all else. In these pages only texts, values and `hidden` change, so its answer stays true. */
function keepAnswers(prototype: object, name: 'matches' | 'closest' | 'querySelector' | 'querySelectorAll'): void {
  const ask = Reflect.get(prototype, name) as (this: object, selector: string) => unknown;
  const known = new WeakMap<object, Map<string, unknown>>();
  const answer = function answer(this: object, selector: string): unknown {
    const own = known.get(this) ?? new Map<string, unknown>();
    known.set(this, own);
    if (!own.has(selector)) own.set(selector, ask.call(this, selector));
    return own.get(selector);
  };
  lay(prototype, { [name]: { value: answer } });
}
for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll'] as const) keepAnswers(realm.Element.prototype, name);
for (const name of ['querySelector', 'querySelectorAll'] as const) keepAnswers(realm.Document.prototype, name);

function isDrawnHere(this: Element): boolean {
  return isDrawn(this);
}

function boxHere(this: Element): typeof BOX {
  return isDrawn(this) ? BOX : NO_BOX;
}

function labelsHere(this: Element): Element[] {
  return this.id === '' ? [] : [...this.ownerDocument.querySelectorAll(`label[for="${this.id}"]`)];
}

function controlHere(this: Element): Element | null {
  return this.ownerDocument.getElementById(this.getAttribute('for') ?? '');
}

class PageEvent extends realm.Event {}

/** A document at an address, and what its scripts find around them. */
export function newDocument(html: string, address: string): { document: Document; globals: Readonly<Record<string, unknown>> } {
  const { document } = parseHTML(html);
  const view = {
    ...{ innerWidth: 1000, innerHeight: 800, scrollX: 0, scrollY: 0, frameElement: null },
    ...{ addEventListener: () => undefined, removeEventListener: () => undefined, getComputedStyle: () => STYLE },
    HTMLInputElement: realm.HTMLInputElement,
  };
  lay(document, {
    defaultView: { value: view },
    location: { value: new URL(address) },
    activeElement: { get: () => document.querySelector('form input[type=text]') },
  });
  const { Element, Node, MutationObserver } = realm;
  const events = Object.fromEntries(
    ['Event', 'InputEvent', 'FocusEvent', 'KeyboardEvent', 'MouseEvent', 'PointerEvent'].map((name) => [name, PageEvent]),
  );
  const numbers = { NodeFilter: { SHOW_ELEMENT: 1, SHOW_TEXT: 4 }, innerWidth: view.innerWidth, innerHeight: view.innerHeight };
  return {
    document,
    globals: {
      ...{ document, window: view, top: view, self: { origin: new URL(address).origin }, Element, Node, MutationObserver },
      CSS: { escape: (text: string) => text },
      ...events,
      ...{ ...numbers, addEventListener: view.addEventListener, getComputedStyle: view.getComputedStyle },
    },
  };
}
