import type { ShownField } from '../drawn-field.ts';

/** A path beside its 上传证书, with the file input hidden behind the button; `box` is the kit's own box for the path. */
export function certificateControl({ name }: ShownField, box: string): string {
  return `${box} <a href="javascript:;" class="easyui-linkbutton" data-choose="${name}">上传证书</a><input type="file" data-upload="${name}" style="display:none">`;
}

/** A picture with the browser's own file input below it. */
export function pictureControl({ name }: ShownField): string {
  return `<span class="picture"><img alt="" style="display:none"><input class="practice-picture" type="hidden" name="${name}"><input type="file" accept="image/*" data-upload="${name}"></span>`;
}
