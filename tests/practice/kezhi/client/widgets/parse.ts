import { bareInput, bareSelect } from './bare-field.ts';
import { combobox } from './combobox.ts';
import { dialog } from './dialog.ts';
import { linkbutton } from './linkbutton.ts';
import { map } from './map.ts';
import { numberbox } from './numberbox.ts';
import { passwordbox } from './passwordbox.ts';
import { picture } from './picture.ts';
import { textbox } from './textbox.ts';
import { tree } from './tree.ts';
import type { Widget } from './widget.ts';
import type { KitWindow } from './window.ts';

const KINDS: readonly (readonly [string, (target: HTMLInputElement) => Widget])[] = [
  ['easyui-textbox', textbox],
  ['easyui-numberbox', numberbox],
  ['easyui-passwordbox', passwordbox],
  ['easyui-combobox', combobox],
  ['easyui-validatebox', bareInput],
  ['practice-picture', picture],
  ['practice-map', map],
];

/** Turns the fields and buttons under `root` into widgets; the fields by name, also those inside dialogs. */
export function parse(root: ParentNode): Map<string, Widget> {
  const made = new Map<string, Widget>();
  for (const [name, make] of KINDS) {
    for (const target of root.querySelectorAll<HTMLInputElement>(`input.${name}:not(.textbox-f, .validatebox-text)`))
      made.set(target.name || target.getAttribute('textboxname') || '', make(target));
  }
  for (const list of root.querySelectorAll<HTMLElement>('ul.easyui-tree:not(.tree)')) made.set(list.dataset['name'] ?? '', tree(list));
  for (const select of root.querySelectorAll<HTMLSelectElement>('select[name]')) made.set(select.name, bareSelect(select));
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a.easyui-linkbutton:not(.l-btn)')) linkbutton(link);
  return made;
}

/** Moves the dialogs under `root` into windows, closed; by their `data-name`, or their title. */
export function parseDialogs(root: ParentNode): Map<string, KitWindow> {
  const elements = [...root.querySelectorAll<HTMLElement>('.easyui-dialog:not(.window-body)')];
  return new Map(elements.map((element) => [element.dataset['name'] ?? element.title, dialog(element)]));
}
