import type { Content } from '../../domain/content.ts';
import type { Refusal } from '../../domain/outcome.ts';
import { linesOf } from '../../domain/plan.ts';
import { bringIntoView } from '../fill/bring-into-view.ts';
import { press } from '../fill/press.ts';
import { isShown } from '../shown.ts';
import { plain, tidy } from '../text.ts';
import { until } from '../until.ts';
import type { Handler } from './handler.ts';
import { pickOption } from './pick-option.ts';
import { dropdownsBeside, type Widget } from './widget.ts';

/** How long a list may take to open, and the next one to be filled by a choice, in ms. */
const OPENS_BY = 3_000;

const ITEM = '.jsDropdownItem,.weui-desktop-dropdown__list-ele__text';

/** What a drop-down says while nothing is chosen. */
const NOTHING = ['未选择', '请选择'];

/** Drop-downs in one row of which each fills the next (一级行业, 二级行业): a list of what is chosen, from the first on. */
export const dropdowns: Handler = {
  read: ([widget]) => switchesOf(widget).map(chosenIn),
  agrees: ([widget], content) => switchesOf(widget).map(chosenIn).map(plain).join('\n') === listOf(content).map(plain).join('\n'),
  write: async ([widget], content) => {
    for (const [at, wanted] of listOf(content).entries()) {
      const refusal = await choose(widget, at, wanted);
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  },
};

function listOf(content: Content): readonly string[] {
  return typeof content === 'string' ? linesOf(content) : content;
}

function switchesOf(widget: Widget | undefined): Element[] {
  return widget === undefined ? [] : dropdownsBeside(widget.input);
}

function chosenIn(one: Element): string {
  const text = tidy(one.textContent ?? '');
  return NOTHING.includes(text) ? '' : text;
}

/** The page may draw a drop-down anew when the one before it is chosen, so it is looked for each time. */
async function choose(widget: Widget | undefined, at: number, wanted: string): Promise<Refusal | undefined> {
  const one = switchesOf(widget)[at];
  if (one === undefined) return { outcome: 'option-missing', there: [], detail: wanted };
  if (plain(chosenIn(one)) === plain(wanted)) return undefined;
  bringIntoView(one);
  press(one);
  await until(() => itemsOf(one).length > 0, OPENS_BY);
  const option = pickOption(itemsOf(one), wanted);
  if ('outcome' in option) {
    press(one);
    return option;
  }
  press(option.at);
  await until(() => plain(chosenIn(switchesOf(widget)[at] ?? one)) === plain(wanted), OPENS_BY);
  return undefined;
}

/** The items of its own list as far as a person sees them. */
function itemsOf(one: Element): { text: string; at: Element }[] {
  const items = [...(one.parentElement?.querySelectorAll(ITEM) ?? [])].filter(isShown);
  return items.map((at) => ({ text: at.textContent ?? '', at }));
}
