import { parentOf } from '../composed.ts';
import type { Widget } from '../controls/widget.ts';
import { textOf } from '../read-text.ts';
import { plain } from '../text.ts';
import { controlsIn, type Ground, usable } from './ground.ts';

/** How many elements up from the label its field may hang. */
const HIGHEST = 4;

/** A text shorter than this between two fields (`-`, `至`, `.`) joins them, a longer one is the label of the second. */
const SHORTEST_LABEL = 2;

/**
 * The control that comes right after the label with no other text between them: `label + field` without `for`, text and field in one
 * paragraph, `td > label + td > field`.
 */
export function byOrder(hit: Element, ground: Ground): Widget[] {
  const next = nextInside(hit, ground) ?? nextAfter(hit, ground);
  return next === undefined || typeof next === 'string' ? [] : [next];
}

/** Of several controls in one container the one that is the label's own: it comes right after it, and another label follows it. */
export function ownOf(hit: Element, controls: Widget[], ground: Ground): Widget[] {
  if (controls.length < 2) return controls;
  const [first] = byOrder(hit, ground);
  if (first === undefined || !controls.includes(first)) return controls;
  const then = nextAfter(first.box, ground);
  return typeof then === 'string' && then.length >= SHORTEST_LABEL ? [first] : controls;
}

/** What comes next: a control, or a text (plain) that stands before any control. */
type Next = Widget | string | undefined;

/** A loose text and its field in one element: what follows the first text in it. */
function nextInside(hit: Element, ground: Ground): Next {
  const first = [...hit.childNodes].find((node) => plain(node.textContent ?? '') !== '');
  return first?.nodeType === Node.TEXT_NODE ? among(afterRun(first), ground) : undefined;
}

/** The first node behind a text that may stand in several text nodes. */
function afterRun(text: Node): Node | null {
  let next = text.nextSibling;
  while (next?.nodeType === Node.TEXT_NODE) next = next.nextSibling;
  return next;
}

function nextAfter(element: Element, ground: Ground): Next {
  let from: Element | null = element;
  for (let height = 0; height < HIGHEST && from !== null && from !== ground.area; height += 1) {
    const found = among(from.nextSibling, ground);
    if (found !== undefined) return found;
    from = parentOf(from);
  }
  return undefined;
}

function among(first: Node | null, ground: Ground): Next {
  for (let node = first; node !== null; node = node.nextSibling) {
    const found = firstOf(node, ground);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstOf(node: Node, ground: Ground): Next {
  if (node.nodeType === Node.TEXT_NODE) return plain((node as Text).data) || undefined;
  return node.nodeType === Node.ELEMENT_NODE ? firstIn(node as Element, ground) : undefined;
}

function firstIn(element: Element, ground: Ground): Next {
  if (element.matches(ground.look.noise)) return undefined;
  const controls = controlsIn(ground, element);
  const own = usable(ground, element) ?? controls.find(({ box }) => box === element);
  if (own !== undefined) return own;
  if (element.shadowRoot !== null) return controls[0];
  const isEmpty = controls.length === 0 && plain(textOf(element, ground.look.noise)) === '';
  return isEmpty || !element.checkVisibility() ? undefined : among(element.firstChild, ground);
}
