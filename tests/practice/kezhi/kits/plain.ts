import { escapeHtml } from '../../answers.ts';
import type { ShownField } from '../drawn-field.ts';
import { certificateControl, pictureControl } from './uploads.ts';

/** EasyUI 1.3 style: a bare input with validation only, a native select for a choice. */
export function plainControl(field: ShownField): string {
  if (field.kind === 'choice') return select(field);
  if (field.kind === 'picture') return pictureControl(field);
  const required = field.required ? '&quot;required&quot;:true' : '';
  const type = field.kind === 'password' ? 'password' : 'text';
  const digits = field.kind === 'number' ? ' data-digits' : '';
  const locked = field.locked || field.kind === 'certificate' ? ' readonly' : '';
  const box = `<input class="easyui-validatebox" type="${type}" name="${field.name}" style="width:240px" data-options="${required}"${digits}${locked}>`;
  return field.kind === 'certificate' ? certificateControl(field, box) : box;
}

function select(field: ShownField): string {
  const options = (field.options ?? []).map(({ value, text }) => `<option value="${value}">${escapeHtml(text)}</option>`).join('');
  return `<select name="${field.name}" style="width:240px"${field.locked ? ' disabled' : ''}><option value="">请选择</option>${options}</select>`;
}
