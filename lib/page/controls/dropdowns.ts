import type { Content } from '../../domain/content.ts';
import type { Refusal } from '../../domain/outcome.ts';
import { linesOf } from '../../domain/plan.ts';
import { bringIntoView } from '../fill/bring-into-view.ts';
import { press } from '../fill/press.ts';
import { isShown } from '../shown.ts';
import { plain, tidy } from '../text.ts';
import { until } from '../until.ts';
import type { Handler, StillOurs } from './handler.ts';
import { pickOption } from './pick-option.ts';
import { DROPDOWN, dropdownRow, type Widget } from './widget.ts';

/** How long a list may take to open, and the next one to be filled by a choice, in ms. */
const OPENS_BY = 3_000;

const ITEM = '.jsDropdownItem,.weui-desktop-dropdown__list-ele__text';

/** What a drop-down says while nothing is chosen. */
const NOTHING = ['未选择', '请选择'];

/** Drop-downs in one row of which each fills the next (一级行业, 二级行业): a list of what is chosen, from the first on. */
export const dropdowns: Handler = {
  read: ([widget]) => switchesOf(widget).map(chosenIn),
  agrees: ([widget], content) => switchesOf(widget).map(chosenIn).map(plain).join('\n') === listOf(content).map(plain).join('\n'),
  write: async ([widget], content, { stillOurs }) => {
    if (widget === undefined) return undefined;
    // The page may draw a drop-down anew when it or the one before it is chosen: only the row stays.
    const row = dropdownRow(widget.input);
    for (const [at, wanted] of listOf(content).entries()) {
      const refusal = await choose(row, at, wanted, stillOurs);
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  },
};

function listOf(content: Content): readonly string[] {
  return typeof content === 'string' ? linesOf(content) : content;
}

function switchesOf(widget: Widget | undefined): Element[] {
  return widget === undefined ? [] : switchesIn(dropdownRow(widget.input));
}

function switchesIn(row: Element): Element[] {
  return [...row.querySelectorAll(DROPDOWN)];
}

function chosenIn(one: Element): string {
  const text = tidy(one.textContent ?? '');
  return NOTHING.includes(text) ? '' : text;
}

async function choose(row: Element, at: number, wanted: string, stillOurs: StillOurs): Promise<Refusal | undefined> {
  const one = (): Element => switchesIn(row)[at] ?? row;
  if (plain(chosenIn(one())) === plain(wanted)) return undefined;
  // The list may still be filled, by the page's server or by the choice before it.
  await until(() => itemsOf(one()).some(({ text }) => plain(text) === plain(wanted)), OPENS_BY);
  bringIntoView(one());
  press(one());
  await until(() => itemsOf(one()).some(({ at: item }) => isShown(item)), OPENS_BY);
  const option =
    stillOurs() ??
    pickOption(
      itemsOf(one()).filter(({ at: item }) => isShown(item)),
      wanted,
    );
  if ('outcome' in option) {
    press(one());
    return option;
  }
  press(option.at);
  await until(() => plain(chosenIn(one())) === plain(wanted), OPENS_BY);
  return undefined;
}

/** The items of its own list, shown or not. */
function itemsOf(one: Element): { text: string; at: Element }[] {
  const items = [...(one.parentElement?.querySelectorAll(ITEM) ?? [])];
  return items.map((at) => ({ text: at.textContent ?? '', at }));
}
