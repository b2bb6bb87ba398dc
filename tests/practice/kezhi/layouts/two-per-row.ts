import type { DrawnField } from '../drawn-field.ts';

const cells = ({ label, control, required }: DrawnField): string =>
  `<td class="label">${label}${required ? ' <font color="red">*</font>' : ''}：</td><td>${control}</td>`;

/** Two pairs in one row, a hidden input between `tr` and `td`, the help of both in a row across all columns above them. */
export function twoPerRow(fields: readonly DrawnField[]): string {
  const rows: string[] = [];
  for (let at = 0; at < fields.length; at += 2) {
    const pair = fields.slice(at, at + 2);
    const help = pair.flatMap((field) => field.help ?? []).join('；');
    if (help) rows.push(`<tr><td colspan="4" class="tip">${help}</td></tr>`);
    rows.push(`<tr><input type="hidden" name="row${at / 2}" value="${at / 2}">${pair.map(cells).join('')}</tr>`);
  }
  return `<table class="form-table">${rows.join('')}</table>`;
}
