import { setNative } from './set-native.ts';

/** Writes the whole text into an entered field with the events a person's typing makes, without any single character and without Enter. */
export function typeText(input: HTMLElement, text: string): void {
  const key = { key: 'Unidentified', bubbles: true, composed: true, cancelable: true };
  const typed = { inputType: 'insertText', data: text, bubbles: true, composed: true };
  input.dispatchEvent(new KeyboardEvent('keydown', key));
  input.dispatchEvent(new InputEvent('beforeinput', { ...typed, cancelable: true }));
  setNative(input, 'value', text);
  input.dispatchEvent(new InputEvent('input', typed));
  input.dispatchEvent(new KeyboardEvent('keyup', key));
  input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}
