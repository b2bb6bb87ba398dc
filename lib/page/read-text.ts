/** Elements whose text is no text of what they stand in: what a control shows, and what is never drawn. */
const NO_TEXT = 'script,style,template,noscript,select,textarea,option';

/** All text in an element without noise and without what controls show. Reads no layout. */
export function textOf(element: Element, noise: string): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    else if (node.nodeType === Node.ELEMENT_NODE) text += textIn(node as Element, noise);
  }
  return text;
}

/** The text directly in an element; all of its text where it has none of its own. */
export function ownTextOf(element: Element, noise: string): string {
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map((node) => (node as Text).data);
  const text = own.join('');
  return text.trim() === '' ? textOf(element, noise) : text;
}

/** What a button says: its text, or the value of an input that is one. */
export function buttonText(button: Element, noise: string): string {
  return button.tagName === 'INPUT' ? (button as HTMLInputElement).value : textOf(button, noise);
}

function textIn(element: Element, noise: string): string {
  return element.matches(NO_TEXT) || element.matches(noise) ? '' : textOf(element, noise);
}
