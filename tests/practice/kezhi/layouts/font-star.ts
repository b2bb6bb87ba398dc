import type { DrawnField } from '../drawn-field.ts';

/** `<font color=red>*</font>` before the label, help in a row across below the field. */
export function fontStar(fields: readonly DrawnField[]): string {
  const rows = fields.map(
    ({ label, control, required, help }) =>
      `<tr><td class="label">${required ? '<font color="red">*</font>&nbsp;' : ''}${label}:</td><td colspan="2">${control}</td></tr>${
        help ? `<tr><td colspan="3" class="tip" align="center">${help}</td></tr>` : ''
      }`,
  );
  return `<table class="form-table" cellpadding="5">${rows.join('')}</table>`;
}
