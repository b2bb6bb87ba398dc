import type { CaptureRefusal } from '../domain/engine.ts';
import type { Capture } from '../domain/page.ts';
import { besideOf } from './beside-label.ts';
import { closest, findAll } from './composed.ts';
import { type Ground, shownHits } from './locate/ground.ts';
import { labelsThere } from './locate/labels-there.ts';
import { ownTextOf, textOf } from './read-text.ts';
import { isShown } from './shown.ts';
import { plain, tidy } from './text.ts';

/** One text a capture may mean, with the label it is told by as the page writes it. */
interface Found {
  readonly label: string;
  readonly text: string;
}

/** The one content of a capture in the part the person works in, or why there is none. */
export function readCapture(capture: Capture, ground: Ground): Found | CaptureRefusal {
  const { where = 'beside' } = capture;
  // A column of a grid is read by its rows.
  const found = where === 'grid' ? [] : WAYS[where](capture, ground);
  const state = capture.states?.find(({ text }) => found.some((one) => plain(one.text).includes(plain(text))));
  if (state !== undefined) return { outcome: 'needs-human', says: state.says };
  const fitting = found.flatMap(({ label, text }) => contentOf(text, capture).map((content) => ({ label, text: content })));
  const [first] = fitting;
  if (first === undefined) return nothing(capture, found, ground);
  const texts = new Set(fitting.map(({ text }) => text));
  return texts.size === 1 ? first : { outcome: 'ambiguous', there: fitting.map(({ label }) => label) };
}

function nothing({ absent }: Capture, found: readonly Found[], ground: Ground): CaptureRefusal {
  if (absent !== undefined) return { outcome: 'needs-human', says: absent };
  return { outcome: 'not-found', there: found.length === 0 ? labelsThere(ground) : found.map(({ label }) => label) };
}

function contentOf(text: string, { pattern }: Capture): string[] {
  const content = pattern === undefined ? text : (new RegExp(pattern).exec(text)?.[1] ?? '');
  return content === '' ? [] : [content];
}

const WAYS: Readonly<Record<Exclude<NonNullable<Capture['where']>, 'grid'>, (capture: Capture, ground: Ground) => Found[]>> = {
  beside: ({ label }, ground) => hitsOf(label, ground).map((hit) => ({ label: saidBy(hit, ground), text: besideOf(hit, ground.look) })),
  column: ({ label }, ground) =>
    hitsOf(label, ground).flatMap((hit) =>
      cellsBelow(hit).map((cell) => ({ label: saidBy(hit, ground), text: saidBy(nameIn(cell), ground) })),
    ),
  area: ({ label }, ground) =>
    findAll(ground.area, '*', ground.index.roots)
      .filter(isShown)
      .map((element) => ({ label: label[0] ?? '', text: held(element, ground) })),
};

function hitsOf(labels: readonly string[], ground: Ground): Element[] {
  return labels.flatMap((label) => shownHits(ground, plain(label)));
}

function saidBy(element: Element, { look }: Ground): string {
  return tidy(textOf(element, look.noise));
}

/** The shown cells of a table that stand below the one the label is in. */
export function cellsBelow(hit: Element): Element[] {
  const head = closest(hit, 'th,td') as HTMLTableCellElement | undefined;
  const table = head?.closest('table');
  if (head === undefined || table == null) return [];
  const rows = [...table.rows].filter((row) => row !== head.parentElement);
  return rows.flatMap((row) => row.cells[head.cellIndex] ?? []).filter(isShown);
}

/** The name of what a cell is about, where the cell says more of it. */
function nameIn(cell: Element): Element {
  return cell.querySelector('h1,h2,h3,h4,h5,h6') ?? cell;
}

/** What shows dots to the person, or was filled in by the browser, is nobody's word: it may be another merchant's. */
const UNSEEN = 'input[type=password], input:autofill, textarea:autofill';

/** What a field holds or an element says. */
function held(element: Element, { look }: Ground): string {
  if (element.matches(UNSEEN)) return '';
  const field = element.matches('input,textarea') ? (element as HTMLInputElement | HTMLTextAreaElement).value : undefined;
  return tidy(field ?? ownTextOf(element, look.noise));
}
