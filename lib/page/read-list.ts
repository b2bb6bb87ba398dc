import type { Page } from '../domain/page.ts';
import { type Ground, shownHits } from './locate/ground.ts';
import { cellsBelow } from './read-capture.ts';
import { textOf } from './read-text.ts';
import { plain, tidy } from './text.ts';

/** What a page's table names in its column, in order; undefined for a page without a list. */
export function readList({ list }: Page, ground: Ground): readonly string[] | undefined {
  const heads = list?.column.flatMap((label) => shownHits(ground, plain(label)));
  const names = heads?.flatMap(cellsBelow).map((cell) => tidy(textOf(cell, ground.look.noise)));
  return names?.filter((name) => name !== '');
}
