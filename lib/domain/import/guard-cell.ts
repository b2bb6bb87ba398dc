/** What makes a spreadsheet take a text for a formula, at the start of a line and behind blanks too; full-width forms work as well. */
const TRIGGER = String.raw`'*(?:\t|[^\S\r\n]*[=+\-@＝＋－＠])`;
const UNGUARDED = new RegExp(String.raw`^(?=${TRIGGER})|^(?<![\s\S])(?='*[\r\n])`, 'gm');
const GUARDED = new RegExp(String.raw`^'(?=${TRIGGER})|^(?<![\s\S])'(?='*[\r\n])`, 'gm');

/** A text as a CSV cell that no spreadsheet runs: an apostrophe stands before every line that would be a formula. */
export function guardCell(text: string): string {
  return text.replace(UNGUARDED, "'");
}

/** The text that was guarded: `unguardCell(guardCell(text))` is `text`. */
export function unguardCell(text: string): string {
  return text.replace(GUARDED, '');
}
