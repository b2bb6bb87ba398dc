import { closest, type Root, rootsOf } from '../composed.ts';
import { textOf } from '../read-text.ts';
import { plain } from '../text.ts';
import { firstSign, isUncommon } from './first-sign.ts';

/** What one pass over the texts of a page found. Nothing here says whether a person can see it. */
export interface LabelIndex {
  /** The document and every open shadow root in it. */
  readonly roots: readonly Root[];
  /** By wanted text (plain): the elements that say just this, in the order of the document. */
  readonly hits: ReadonlyMap<string, readonly Element[]>;
  /** Elements whose text holds one of the parts looked for. */
  readonly said: readonly Element[];
}

/** Longer texts are not looked at for parts: what a page says in one breath is shorter. */
const ONE_BREATH = 80;

/** A label may stand in pieces this many elements deep (translate spans, coloured marks). */
const DEEPEST = 3;

interface Wanted {
  readonly texts: ReadonlySet<string>;
  /** Every beginning of a wanted text: where a label may start that stands in pieces. */
  readonly starts: ReadonlySet<string>;
  readonly parts: readonly string[];
  /** How wanted texts begin. */
  readonly firsts: ReadonlySet<number>;
  /** One sign of each part: a text without any of them holds no part. */
  readonly signs: readonly string[];
  readonly longest: number;
  readonly noise: string;
}

/**
 * Finds all wanted texts in one pass over the text nodes of the document and its open shadow roots, without reading layout.
 * `parts` are looked for inside texts as well.
 */
export function indexLabels(doc: Document, wanted: Iterable<string>, parts: readonly string[], noise: string): LabelIndex {
  const roots = rootsOf(doc);
  const hits = new Map<string, Element[]>();
  const said: Element[] = [];
  const look = prepare(wanted, parts, noise);
  for (const root of roots) {
    const walker = doc.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) take(node as Text, look, hits, said);
  }
  return { roots, hits, said };
}

function prepare(wanted: Iterable<string>, parts: readonly string[], noise: string): Wanted {
  const texts = new Set(Array.from(wanted, plain));
  const starts = new Set<string>();
  for (const text of texts) {
    for (let end = 1; end < text.length; end += 1) starts.add(text.slice(0, end));
  }
  const longest = Math.max(0, ...Array.from(texts, (text) => text.length)) * 2 + 8;
  const firsts = new Set(Array.from(texts, (text) => text.charCodeAt(0)));
  const plainParts = parts.map(plain);
  const signs = [...new Set(plainParts.map((part) => part.charAt(0)))];
  return { texts, starts, parts: plainParts, firsts, signs, longest: parts.length > 0 ? Math.max(longest, ONE_BREATH) : longest, noise };
}

function take(node: Text, look: Wanted, hits: Map<string, Element[]>, said: Element[]): void {
  const { data } = node;
  if (!mayMatter(data, look)) return;
  const raw = data.length > look.longest ? data.trim() : data;
  const parent = node.parentElement;
  if (raw.length > look.longest || parent === null) return;
  const text = plain(raw);
  if (text === '') return;
  if (look.parts.some((part) => text.includes(part))) said.push(parent);
  if (!look.texts.has(text) && !look.starts.has(text)) return;
  const found = wholeLabel(node, parent, look);
  if (found === undefined || closest(found.element, look.noise) !== undefined) return;
  const list = hits.get(found.text);
  if (list === undefined) hits.set(found.text, [found.element]);
  else if (!list.includes(found.element)) list.push(found.element);
}

/** False for most texts of a page, told by their signs: forming the plain text of every one of them is what would cost. */
function mayMatter(data: string, { firsts, signs }: Wanted): boolean {
  const first = firstSign(data);
  if (first === -1) return false;
  return firsts.has(first) || isUncommon(first) || signs.some((sign) => data.includes(sign));
}

/** The wanted text that begins with this node: alone, with the text nodes beside it (React writes `域名{1}` as two), or in pieces. */
function wholeLabel(node: Text, parent: Element, look: Wanted): { text: string; element: Element } | undefined {
  if (isText(node.previousSibling) && plain(node.previousSibling.data) !== '') return undefined;
  const run = plain(node.data + followingText(node));
  return inPieces(run, parent, look) ?? (look.texts.has(run) ? { text: run, element: parent } : undefined);
}

function inPieces(run: string, parent: Element, look: Wanted): { text: string; element: Element } | undefined {
  let element: Element | null = parent;
  let text = run;
  for (let depth = 0; depth < DEEPEST && element !== null && look.starts.has(text); depth += 1) {
    text = plain(textOf(element, look.noise));
    if (text !== run && look.texts.has(text)) return { text, element };
    if (text !== run && !look.starts.has(text)) return undefined;
    element = element.parentElement;
  }
  return undefined;
}

function followingText(node: Text): string {
  let text = '';
  for (let next = node.nextSibling; isText(next); next = next.nextSibling) text += next.data;
  return text;
}

function isText(node: Node | null): node is Text {
  return node !== null && node.nodeType === Node.TEXT_NODE;
}
