import type { DrawnField } from '../drawn-field.ts';

/** `th + td`, the star inside the label's text behind it, help in a cell of its own. */
export function th(fields: readonly DrawnField[]): string {
  const rows = fields.map(
    ({ label, control, required, help }) =>
      `<tr><th>${label}${required ? '*' : ''}:</th><td>${control}</td><td class="tip">${help ?? ''}</td></tr>`,
  );
  return `<table class="form-table bordered">${rows.join('')}</table>`;
}
