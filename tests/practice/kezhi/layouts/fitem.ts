import type { DrawnField } from '../drawn-field.ts';

/** `div.fitem > label(without for) + &nbsp; + field`, a `div.ftitle` above, help in a line of its own below the field. */
export function fitem(fields: readonly DrawnField[]): string {
  const rows = fields.map(
    ({ label, control, required, help }) =>
      `<div class="fitem"><label>${required ? '*&nbsp;' : ''}${label}：</label>&nbsp;${control}${help ? `<div class="tip below">${help}</div>` : ''}</div>`,
  );
  return `<div class="ftitle">参数信息</div>${rows.join('')}`;
}
