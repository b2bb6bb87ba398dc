import type { Widget } from '../controls/widget.ts';
import { isShownUnder } from '../shown.ts';
import { plain } from '../text.ts';
import { controlsIn, type Ground, isOfForm } from './ground.ts';

/** How far, in CSS pixels, a field may stand from its label: to the right on the same line, or below it. */
const RIGHT = 320;
const BELOW = 48;

/** In an area with more texts than this nothing is told by position: it is no form. */
const MOST_TEXTS = 2_000;

/**
 * The nearest control to the right of the label on its line, else right below it, with no other text between: the last rung, for pages
 * whose DOM ties nothing together (labels in one column, fields in another).
 */
export function byGeometry(hit: Element, ground: Ground): Widget[] {
  const from = textBox(hit);
  const texts = otherTexts(hit, ground);
  if (from === undefined || texts === undefined) return [];
  const places = controlsIn(ground, ground.area).map((widget) => ({ widget, box: widget.box.getBoundingClientRect() }));
  const beside = nearest(places, (box) => (isOnLine(from, box) ? gap(from.right, box.left, RIGHT) : undefined));
  const below = nearest(places, (box) => (isUnder(from, box) ? gap(from.bottom, box.top, BELOW) : undefined));
  const found = beside ?? below;
  if (found === undefined || texts.some((text) => liesBetween(from, found.box, text))) return [];
  return [found.widget];
}

interface Place {
  readonly widget: Widget;
  readonly box: DOMRect;
}

function nearest(places: readonly Place[], distance: (box: DOMRect) => number | undefined): Place | undefined {
  let best: Place | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const far = distance(place.box) ?? Number.POSITIVE_INFINITY;
    if (far < least) [best, least] = [place, far];
  }
  return best;
}

/** A little overlap of the boxes is drawing, not order. */
function gap(from: number, to: number, most: number): number | undefined {
  const far = to - from;
  return far >= -4 && far <= most ? Math.max(0, far) : undefined;
}

function isOnLine(label: DOMRect, box: DOMRect): boolean {
  const middle = (label.top + label.bottom) / 2;
  return middle >= box.top && middle <= box.bottom;
}

function isUnder(label: DOMRect, box: DOMRect): boolean {
  return Math.abs(box.left - label.left) <= 24 && box.top >= label.bottom - 4;
}

/** True when a text's middle lies in the box that spans from the label to the field. */
function liesBetween(label: DOMRect, box: DOMRect, text: DOMRect): boolean {
  const [x, y] = [(text.left + text.right) / 2, (text.top + text.bottom) / 2];
  const isBeside = isOnLine(label, box);
  const [left, right] = isBeside ? [label.right, box.left] : [label.left, Math.max(label.right, box.left + 1)];
  const [top, bottom] = isBeside ? [label.top, label.bottom] : [label.bottom, box.top];
  return x > left && x < right && y > top && y < bottom;
}

function otherTexts(hit: Element, ground: Ground): DOMRect[] | undefined {
  const walker = document.createTreeWalker(ground.area, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  let count = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: parent, data } = node as Text;
    if (parent === null || hit.contains(parent) || plain(data) === '') continue;
    count += 1;
    if (count > MOST_TEXTS) return undefined;
    if (isOfForm(ground, parent) && isShownUnder(ground.veils, parent)) boxes.push(boxOf(node));
  }
  return boxes;
}

/** The box of the letters, not of the element: a label may be as wide as its column. */
function textBox(hit: Element): DOMRect | undefined {
  const box = boxOf(hit);
  return box.width > 0 ? box : undefined;
}

function boxOf(node: Node): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}
