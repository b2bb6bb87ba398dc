import { escapeHtml } from '../../answers.ts';
import type { ShownField } from '../drawn-field.ts';
import { certificateControl, pictureControl } from './uploads.ts';

const WIDGET = { text: 'textbox', number: 'numberbox', password: 'passwordbox', choice: 'combobox', certificate: 'textbox' } as const;

/** The bare input that the client's parser turns into a widget, as EasyUI pages write it; options as JSON. */
export function easyuiControl(field: ShownField): string {
  if (field.kind === 'picture') return pictureControl(field);
  const options = {
    required: field.required ?? false,
    readonly: field.locked || field.kind === 'certificate',
    ...(field.kind === 'choice' ? { url: `/options/${field.name}`, editable: field.editable ?? false } : {}),
  };
  const data = escapeHtml(JSON.stringify(options).slice(1, -1));
  const box = `<input class="easyui-${WIDGET[field.kind]}" name="${field.name}" style="width:240px" data-options="${data}">`;
  return field.kind === 'certificate' ? certificateControl(field, box) : box;
}
