import { type Box, drawBox } from './box.ts';
import { validatebox } from './validatebox.ts';
import type { Widget } from './widget.ts';

/** What a kind of box does differently when a person leaves it. */
export interface BoxRules {
  /** Takes what stands in the box when it is left after it was entered. */
  readonly parse: (text: string) => string;
  /** What becomes of the value when the box is left without having been entered: kept, or cleared. */
  readonly leftUnentered: 'keep' | 'clear';
}

/**
 * The value lives in the widget, not in the box. Entering the box puts the widget's value into it (so a text set before is lost),
 * leaving it after entering takes the box's text. Measured on EasyUI 1.5.2 and 1.9.15.
 */
export function textWidget(box: Box, rules: BoxRules): Widget {
  const { span, text, hidden } = box;
  const listeners: ((value: string) => void)[] = [];
  let held = '';
  const validate = validatebox(text, box.options.required ?? false, (valid) => span.classList.toggle('textbox-invalid', !valid));
  const setValue = (value: string): void => {
    const changed = value !== held;
    held = value;
    hidden.value = value;
    text.value = value;
    text.classList.toggle('textbox-prompt', value === '');
    validate();
    if (changed) for (const listener of listeners) listener(value);
  };
  const commit = (): void => setValue(rules.parse(text.value));
  text.addEventListener('focus', () => {
    if (span.classList.contains('textbox-focused')) return;
    if (text.value !== held) text.value = held;
    hidden.value = held;
    text.classList.remove('textbox-prompt');
    span.classList.add('textbox-focused');
  });
  text.addEventListener('blur', () => {
    if (span.classList.contains('textbox-focused')) commit();
    else setValue(rules.leftUnentered === 'keep' ? held : '');
    span.classList.remove('textbox-focused');
  });
  text.addEventListener('keydown', (event) => {
    if (event.keyCode === 13 && span.classList.contains('textbox-focused')) commit();
  });
  setValue('');
  return { name: box.name, value: () => hidden.value, setValue, validate, onChange: (listener) => void listeners.push(listener) };
}

/** A plain text box. */
export function textbox(target: HTMLInputElement): Widget {
  return textWidget(drawBox(target, 'textbox'), { parse: (text) => text, leftUnentered: 'keep' });
}
