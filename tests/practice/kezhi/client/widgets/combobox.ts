import { type Box, drawBox, icon } from './box.ts';
import { type ComboItem, comboPanel } from './combo-panel.ts';
import { validatebox } from './validatebox.ts';
import type { Widget } from './widget.ts';

/** EasyUI waits this long after a key before it narrows the list to what was typed. */
const TYPED_MS = 200;

/** A box with an arrow; its list is a panel under the body, and only a click on an item changes the value. Items come from `url`. */
export function combobox(target: HTMLInputElement): Widget {
  const arrow = icon('combo-arrow');
  const box = drawBox(target, 'combobox', [arrow]);
  box.target.classList.add('combo-f');
  box.target.setAttribute('comboname', box.name);
  box.span.classList.add('combo');
  if (box.options.editable === false) box.text.readOnly = true;
  return choice(box, arrow);
}

function choice(box: Box, arrow: HTMLElement): Widget {
  const { span, text, hidden, options, name } = box;
  const listeners: ((value: string) => void)[] = [];
  const validate = validatebox(text, options.required ?? false, (valid) => span.classList.toggle('textbox-invalid', !valid));
  const panel = comboPanel(span, (item) => setValue(item.value));
  let items: readonly ComboItem[] = [];
  let held = '';
  const shown = (): string => items.find(({ value }) => value === held)?.text ?? held;
  const setValue = (value: string): void => {
    const changed = value !== held;
    held = value;
    hidden.value = value;
    text.value = shown();
    panel.select(value);
    validate();
    if (changed) for (const listener of listeners) listener(value);
  };
  text.addEventListener('focus', () => {
    hidden.value = held;
    text.value = shown();
    span.classList.add('textbox-focused');
  });
  text.addEventListener('blur', () => {
    text.value = shown();
    span.classList.remove('textbox-focused');
  });
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') panel.pick();
    else if (options.editable !== false && !options.readonly) setTimeout(() => panel.open(text.value), TYPED_MS);
  });
  arrow.addEventListener('click', () => {
    if (!options.readonly) panel.toggle();
  });
  if (options.editable === false) text.addEventListener('click', () => arrow.click());
  void loadItems(options.url).then((loaded) => {
    items = loaded;
    panel.fill(items);
    text.value = shown();
    panel.select(held);
    validate();
  });
  return { name, value: () => hidden.value, setValue, validate, onChange: (listener) => void listeners.push(listener) };
}

/** No items when nobody is signed in any more: the form's own calls say so. */
async function loadItems(url: string | undefined): Promise<readonly ComboItem[]> {
  const answer: unknown = url ? await (await fetch(url)).json() : [];
  return Array.isArray(answer) ? (answer as ComboItem[]) : [];
}
