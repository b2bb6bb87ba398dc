/** Writes the whole text over what an entered, editable element holds, with the events a person's typing makes. Never Enter. */
export function replaceText(element: HTMLElement, text: string): void {
  const typed = { inputType: 'insertText', data: text, bubbles: true, composed: true };
  element.ownerDocument.getSelection()?.selectAllChildren(element);
  element.dispatchEvent(new InputEvent('beforeinput', { ...typed, cancelable: true }));
  element.textContent = text;
  element.dispatchEvent(new InputEvent('input', typed));
}
