/** What a spreadsheet program may take for a formula, at the start of a cell or of a line in it, behind blanks or not; full-width signs too. */
const FORMULA = /(^|[\r\n])[\s\u00a0\u3000]*[=+\-@＝＋－＠]|^[\t\r]/u;

/**
 * A text that stays a text whatever opens the file: a leading apostrophe keeps formulas from beginning. The cells are
 * text cells anyway; this is for those who save the table as CSV and open that. A dash alone is no formula.
 */
export function cellText(text: string): string {
  return text !== '-' && FORMULA.test(text) ? `'${text}` : text;
}
