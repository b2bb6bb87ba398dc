import type { DrawnField } from '../drawn-field.ts';

/** `td > label + td > field`, the star as a `span` in a third cell, help behind it. */
export function labelInTd(fields: readonly DrawnField[]): string {
  const rows = fields.map(
    ({ label, control, required, help }) =>
      `<tr><td class="label"><label>${label}</label></td><td>${control}</td><td><span class="red">${required ? '*' : ''}</span></td><td class="tip">${help ?? ''}</td></tr>`,
  );
  return `<table class="form-table">${rows.join('')}</table>`;
}
