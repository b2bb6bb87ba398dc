import { parentOf } from '../composed.ts';
import { textOf } from '../read-text.ts';
import { nameOf, plain } from '../text.ts';
import { controlsIn, type Ground } from './ground.ts';

/** More labels than this help nobody. */
const MOST = 40;

/** A label longer than this is a sentence, or a value printed beside. */
const LONGEST = 24;

/** The labels of the controls in the area, as the page writes them: what a refusal lists. Never what a control holds. */
export function labelsThere(ground: Ground): string[] {
  const labels = controlsIn(ground, ground.area).map(
    ({ box, input }) => labelBefore(box, ground) || input.getAttribute('placeholder') || '',
  );
  return [...new Set(labels.map(nameOf))].filter((label) => label !== '').slice(0, MOST);
}

/** The nearest text before a control that is no control's own. */
function labelBefore(box: Element, ground: Ground): string {
  for (let at: Element | null = box; at !== null && at !== ground.area; at = parentOf(at)) {
    for (let before = at.previousSibling; before !== null; before = before.previousSibling) {
      const text = shortText(before, ground);
      if (text !== '') return text;
    }
  }
  return '';
}

function shortText(node: Node, ground: Ground): string {
  const text =
    node.nodeType === Node.TEXT_NODE ? (node as Text).data : node.nodeType === Node.ELEMENT_NODE ? shownText(node as Element, ground) : '';
  const length = plain(text).length;
  return length > 0 && length <= LONGEST ? text : '';
}

function shownText(element: Element, { look }: Ground): string {
  return element.matches(look.button) || !element.checkVisibility() ? '' : textOf(element, look.noise);
}
