import { closest } from './composed.ts';
import type { Look } from './kits-in-force.ts';
import { textOf } from './read-text.ts';
import { plain, tidy } from './text.ts';

/** A longer text is no content beside a label: it is another part of the page. */
const LONGEST = 64;

/** The text in what follows the label's own text, in the next cell, right after the label, or in the rest of its item. */
export function besideOf(hit: Element, look: Look): string {
  const inside = [...hit.children].map((child) => shownText(child, look)).find((text) => plain(text) !== '');
  if (inside !== undefined) return inside;
  const cell = closest(hit, 'td,th,dt');
  if (cell !== undefined) return shownText(cell.nextElementSibling, look);
  const after = [hit, hit.parentElement].map((element) => shownText(element?.nextElementSibling, look)).find((text) => text !== '');
  const item = closest(hit, look.item);
  return after ?? (item === undefined ? '' : tidy(tidy(textOf(item, look.noise)).slice(tidy(textOf(hit, look.noise)).length)));
}

/** `商户编码：LSKZ` in one text. */
export function afterColon(text: string, label: string): string {
  const [name = '', ...rest] = text.split(/[:：]/);
  return plain(name) === plain(label) ? tidy(rest.join(':')) : '';
}

function shownText(element: Element | null | undefined, look: Look): string {
  // Links beside a value (修改, 详情, 复制) are no part of it.
  const text = element?.checkVisibility() === true ? tidy(textOf(element, `${look.noise},${look.button}`)) : '';
  return text.length > LONGEST ? '' : text;
}
