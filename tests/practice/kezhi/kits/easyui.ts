import { escapeHtml } from '../../answers.ts';
import type { ShownField } from '../drawn-field.ts';
import { certificateControl, pictureControl } from './uploads.ts';

const WIDGET = { text: 'textbox', number: 'numberbox', password: 'passwordbox', choice: 'combobox', certificate: 'textbox' } as const;

/** A box that shows the place, and the link that brings up the map. */
function mapControl({ name }: ShownField): string {
  return `<input class="practice-map" type="hidden" name="${name}"><a href="javascript:;" class="map-link">在地图上查看位置</a><div class="store-map" style="display:none"></div>`;
}

/** A list the client's parser turns into a tree of checkboxes. */
function treeControl({ name, nodes }: ShownField): string {
  return `<ul class="easyui-tree" data-name="${name}" data-nodes="${escapeHtml(JSON.stringify(nodes ?? []))}"></ul>`;
}

/** The bare input that the client's parser turns into a widget, as EasyUI pages write it; options as JSON. */
export function easyuiControl(field: ShownField): string {
  if (field.kind === 'picture') return pictureControl(field);
  if (field.kind === 'tree') return treeControl(field);
  if (field.kind === 'map') return mapControl(field);
  const options = {
    required: field.required ?? false,
    readonly: field.locked || field.kind === 'certificate',
    ...(field.kind === 'choice' ? { url: `/options/${field.name}`, editable: field.editable ?? false } : {}),
  };
  const data = escapeHtml(JSON.stringify(options).slice(1, -1));
  const box = `<input class="easyui-${WIDGET[field.kind]}" name="${field.name}" style="width:240px" data-options="${data}">`;
  return field.kind === 'certificate' ? certificateControl(field, box) : box;
}
