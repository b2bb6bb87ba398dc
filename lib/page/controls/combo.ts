import type { Refusal } from '../../domain/outcome.ts';
import { bringIntoView } from '../fill/bring-into-view.ts';
import { press } from '../fill/press.ts';
import { isShown } from '../shown.ts';
import { plain, tidy } from '../text.ts';
import { until } from '../until.ts';
import type { Handler, StillOurs } from './handler.ts';
import { pickOption } from './pick-option.ts';
import type { Widget } from './widget.ts';

/** How long the list may take to open, and its items to come from the server. */
const OPENS_BY = 3_000;

/**
 * EasyUI's combo box. Its list hangs on the body and nothing in the DOM ties it to its box: it is the one that is shown,
 * so any other list is shut first.
 */
export const combo: Handler = {
  read: ([widget]) => tidy(shownText(widget)),
  agrees: ([widget], content) => plain(shownText(widget)) === plain(String(content)) && isPosted(widget),
  write: async ([widget], content, { stillOurs }) => (widget === undefined ? undefined : choose(widget, String(content), stillOurs)),
};

async function choose(widget: Widget, wanted: string, stillOurs: StillOurs): Promise<Refusal | undefined> {
  const doc = widget.box.ownerDocument;
  bringIntoView(widget.box);
  await shutLists(doc);
  const arrow = widget.box.querySelector('.combo-arrow');
  if (arrow !== null) press(arrow);
  const opened = await until(() => itemsOf(doc).length > 0, OPENS_BY);
  const option = stillOurs() ?? pickOption(opened === undefined ? [] : itemsOf(doc), wanted);
  if ('outcome' in option) {
    await shutLists(doc);
    return option;
  }
  press(option.at);
  await until(() => openLists(doc).length === 0, OPENS_BY);
  return undefined;
}

/** A press anywhere else shuts an open list (EasyUI listens to `mousedown` on the document). */
async function shutLists(doc: Document): Promise<void> {
  if (openLists(doc).length === 0) return;
  doc.documentElement.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
  await until(() => openLists(doc).length === 0, OPENS_BY);
}

function openLists(doc: Document): Element[] {
  return [...doc.querySelectorAll('.combo-panel')].filter(isShown);
}

/** The items of the one open list; none while more than one is open. */
function itemsOf(doc: Document): { text: string; at: Element }[] {
  const [list, ...more] = openLists(doc);
  if (list === undefined || more.length > 0) return [];
  const items = [...list.querySelectorAll('.combobox-item')].filter(
    (item) => !item.matches('.combobox-item-disabled') && item.checkVisibility(),
  );
  return items.map((at) => ({ text: at.textContent ?? '', at }));
}

function shownText(widget: Widget | undefined): string {
  const input = widget?.input as HTMLInputElement | undefined;
  return input === undefined || input.matches('.textbox-prompt') ? '' : input.value;
}

/**
 * What is posted is an id. Where the original is a `select` its option of that id must say what is shown; where the items came as data
 * nothing more can be told than that something is posted when something is shown.
 */
function isPosted(widget: Widget | undefined): boolean {
  if (widget === undefined) return false;
  const { value } = widget.posted;
  const original = widget.box.previousElementSibling;
  const option =
    original?.tagName === 'SELECT' ? [...(original as HTMLSelectElement).options].find((one) => one.value === value) : undefined;
  if (option !== undefined) return plain(option.text) === plain(shownText(widget));
  return (value !== '') === (shownText(widget) !== '');
}
