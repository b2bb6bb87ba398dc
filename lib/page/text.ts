const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const DROPPED = /[\s*:\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/**
 * A text in the form in which labels, titles, buttons and answers are compared: full-width and half-width alike, in lower case,
 * without blanks (Ant Design draws 「提 交」, pages write `账 号`), colons, `*` and signs of no width.
 */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(DROPPED, '');
}

/** A text as a person reads it: one blank where there are many, none at the ends, no signs of no width. */
export function tidy(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** A label as it is named to people: tidy, without the colon and the mark for required. */
export function nameOf(label: string): string {
  return tidy(label.replace(/[*＊:：]/g, ' '));
}

/** True when one of the texts says the same. */
export function saysOne(text: string, wanted: readonly string[]): boolean {
  const said = plain(text);
  return wanted.some((one) => plain(one) === said);
}
