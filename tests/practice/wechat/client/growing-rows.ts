import { type ControlledField, controlField } from './controlled-field.ts';

/** Rows 域名1, 域名2 … of which one more comes with each press on the adder. */
export interface GrowingRows {
  items(): string[];
  put(items: readonly string[]): void;
}

/** Takes the rows over; the one that is there is the pattern of all. */
export function growingRows(list: HTMLElement, adder: HTMLElement): GrowingRows {
  const [pattern] = list.children;
  if (!pattern) throw new Error('No row to begin with');
  let fields: ControlledField[] = [];
  const add = () => {
    const row = pattern.cloneNode(true) as HTMLElement;
    const [label, input] = [row.querySelector('label'), row.querySelector('input')];
    if (label) label.textContent = `域名${fields.length + 1}`;
    list.append(row);
    if (input) fields.push(controlField(input, () => undefined));
  };
  adder.addEventListener('click', add);
  return {
    items: () => fields.map((field) => field.text().trim()).filter(Boolean),
    put(items) {
      list.replaceChildren();
      fields = [];
      for (let count = Math.max(1, items.length); count > 0; count -= 1) add();
      for (const [at, item] of items.entries()) fields[at]?.put(item);
    },
  };
}
