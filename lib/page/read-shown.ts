import type { FieldSeen } from '../domain/engine.ts';
import type { Field, Page } from '../domain/page.ts';
import { closest } from './composed.ts';
import { type Ground, shownHits } from './locate/ground.ts';
import { textOf } from './read-text.ts';
import { plain, tidy } from './text.ts';

/** What the page itself lists of its fields while their dialog is shut; a field without one such place is left out. */
export function readShown({ fields }: Page, ground: Ground): Readonly<Record<string, FieldSeen>> {
  const read = Object.entries(fields).map(([key, field]) => [key, shownOf(field, ground)] as const);
  return Object.fromEntries(read.filter((one): one is [string, FieldSeen] => one[1] !== undefined));
}

function shownOf({ shown }: Field, ground: Ground): FieldSeen | undefined {
  const hits = (shown?.label ?? []).flatMap((label) => shownHits(ground, plain(label)));
  // A card may be headed by the same words as the row in it.
  const places = hits.flatMap((hit) => ({ hit, row: closest(hit, `tr,${ground.look.item}`) })).filter(({ row }) => row !== undefined);
  const [{ hit, row } = {}, ...more] = places;
  if (shown === undefined || hit === undefined || row === undefined || more.length > 0) return undefined;
  const now = pieces(row, ground).flatMap((text) => text.match(new RegExp(shown.pattern, 'g')) ?? []);
  return { outcome: 'seen', label: tidy(textOf(hit, ground.look.noise)), now };
}

/** The texts of a row one by one: what stands in two elements never runs together. */
function pieces(row: Element, { look }: Ground): string[] {
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(look.noise) === null && node.parentElement.checkVisibility()) texts.push((node as Text).data);
  }
  return texts;
}
