import { escapeHtml } from '../../answers.ts';
import type { ShownField } from '../drawn-field.ts';

const WIDGET = { text: 'textbox', number: 'numberbox', password: 'passwordbox', choice: 'combobox' } as const;

/** The bare input that the client's parser turns into a widget, as EasyUI pages write it; options as JSON. */
export function easyuiControl(field: ShownField): string {
  const options = {
    required: field.required ?? false,
    readonly: field.locked,
    ...(field.kind === 'choice' ? { url: `/options/${field.name}`, editable: field.editable ?? false } : {}),
  };
  const data = escapeHtml(JSON.stringify(options).slice(1, -1));
  return `<input class="easyui-${WIDGET[field.kind]}" name="${field.name}" style="width:240px" data-options="${data}">`;
}
