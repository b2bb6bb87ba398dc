import { type Box, drawBox, icon } from './box.ts';
import { unmask } from './unmask.ts';
import { validatebox } from './validatebox.ts';
import type { Widget } from './widget.ts';

/** Measured on EasyUI 1.5.2 and 1.9.15: the box is looked at this often while it is focused … */
const CHECK_MS = 200;
/** … and its characters are all covered this long after the last one was seen. */
const COVER_MS = 500;
const COVER = '●';

/**
 * The visible input is of type text and shows ●; the clear text is only in the hidden one. The widget learns what is typed by looking
 * at the box every CHECK_MS while it is focused; on leaving, what it has not seen yet is lost.
 */
export function passwordbox(target: HTMLInputElement): Widget {
  const eye = icon('passwordbox-open');
  const box = drawBox(target, 'passwordbox', [eye]);
  box.text.classList.add('passwordbox-text');
  return watch(box, eye);
}

function watch({ span, text, hidden, options, name }: Box, eye: HTMLElement): Widget {
  const listeners: ((value: string) => void)[] = [];
  const validate = validatebox(text, options.required ?? false, (valid) => span.classList.toggle('textbox-invalid', !valid));
  let held = '';
  let revealed = false;
  let seen = '';
  let checking = 0;
  let covering = 0;
  const show = (shown: string): void => {
    seen = shown;
    if (text.value !== shown) text.value = shown;
  };
  const covered = (): string => (revealed ? held : COVER.repeat(held.length));
  const setValue = (value: string): void => {
    const changed = value !== held;
    held = value;
    hidden.value = value;
    show(covered());
    validate();
    if (changed) for (const listener of listeners) listener(value);
  };
  const look = (): void => {
    if (text.value === seen) return;
    const caret = text.selectionStart ?? text.value.length;
    const typed = text.value;
    setValue(revealed ? typed : unmask(typed, held, caret, COVER));
    if (!revealed) show([...covered()].map((cover, at) => (at === caret - 1 ? (held[at] ?? cover) : cover)).join(''));
    text.setSelectionRange(caret, caret);
    clearTimeout(covering);
    covering = window.setTimeout(() => show(covered()), COVER_MS);
  };
  text.addEventListener('focus', () => {
    if (span.classList.contains('textbox-focused')) return;
    span.classList.add('textbox-focused');
    hidden.value = held;
    show(covered());
    checking = window.setInterval(look, CHECK_MS);
  });
  text.addEventListener('blur', () => {
    clearInterval(checking);
    clearTimeout(covering);
    setValue(span.classList.contains('textbox-focused') ? held : '');
    span.classList.remove('textbox-focused');
  });
  eye.addEventListener('click', () => {
    revealed = !revealed;
    eye.className = `textbox-icon ${revealed ? 'passwordbox-close' : 'passwordbox-open'}`;
    show(covered());
  });
  setValue('');
  return { name, value: () => hidden.value, setValue, validate, onChange: (listener) => void listeners.push(listener) };
}
