import type { DrawnField } from '../drawn-field.ts';

const STAR = '<span class="red">*</span>';

/** `td(label, right-aligned, ：) + td(field * help)`, as in the guide's screenshots. */
export function td(fields: readonly DrawnField[]): string {
  const rows = fields.map(
    ({ label, control, required, help }) =>
      `<tr><td class="label" align="right">${label}：</td><td>${control} ${required ? STAR : ''} ${help ? `<span class="tip">${help}</span>` : ''}</td></tr>`,
  );
  return `<table class="form-table">${rows.join('')}</table>`;
}
