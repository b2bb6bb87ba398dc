import type { Content } from '../../domain/content.ts';
import type { Refusal } from '../../domain/outcome.ts';
import { closest } from '../composed.ts';
import { bringIntoView } from '../fill/bring-into-view.ts';
import { press } from '../fill/press.ts';
import { isShown } from '../shown.ts';
import { tidy } from '../text.ts';
import { until } from '../until.ts';
import type { Handler, StillOurs } from './handler.ts';
import { readText, roomOf, textAgrees, writeText } from './text.ts';
import { type Widget, widgetOf } from './widget.ts';

/** How long a new row may take to come, in ms. */
const GROWS_BY = 2_000;

/** One row of such a list, in the jQuery kit and in weui-desktop. */
const ROW = '.frm_control_group,.weui-desktop-form__control-group';

/** A list with one box a row (域名1, 域名2 …) that grows by a press on `a.icon_add` (mini programs' 业务域名; public code of 2023). */
export const rows: Handler = {
  read: ([widget]) => boxesOf(widget).flatMap((box) => readText(box).trim() || []),
  agrees: ([widget], content) => {
    const boxes = boxesOf(widget);
    const wanted = listOf(content);
    return wanted.length <= boxes.length && boxes.every((box, at) => textAgrees(box, wanted[at] ?? ''));
  },
  tooLong: ([widget], content) => listOf(content).flatMap((text) => roomOf(widget, text) ?? [])[0],
  write: async ([widget], content, { stillOurs }) => {
    const wanted = listOf(content);
    const refusal = await growTo(widget, wanted.length, stillOurs);
    if (refusal !== undefined) return refusal;
    for (const [at, box] of boxesOf(widget).entries()) {
      const other = stillOurs();
      if (other !== undefined) return other;
      if (!textAgrees(box, wanted[at] ?? '')) await writeText(box, wanted[at] ?? '');
    }
    return undefined;
  },
};

function listOf(content: Content): string[] {
  return (typeof content === 'string' ? content.split('\n') : [...content]).filter((text) => text !== '');
}

async function growTo(widget: Widget | undefined, count: number, stillOurs: StillOurs): Promise<Refusal | undefined> {
  for (let { length } = boxesOf(widget); length < count; length += 1) {
    const other = stillOurs();
    if (other !== undefined) return other;
    const adder = adderOf(widget);
    if (adder === undefined) return { outcome: 'not-editable', detail: `${length} < ${count}` };
    bringIntoView(adder);
    press(adder);
    const grown = await until(() => boxesOf(widget).length > length, GROWS_BY);
    if (grown === undefined) return { outcome: 'not-editable', detail: `${length} < ${count}` };
  }
  return undefined;
}

/** The last of what adds a row: where every row has its own, that one adds at the end. */
function adderOf(widget: Widget | undefined): Element | undefined {
  const list = widget === undefined ? undefined : closest(widget.input, ROW)?.parentElement;
  return [...((list?.parentElement ?? list)?.querySelectorAll('.icon_add') ?? [])].findLast(isShown);
}

/** The boxes of all rows named as the first is, but for its number. */
function boxesOf(first: Widget | undefined): Widget[] {
  const row = first === undefined ? undefined : closest(first.input, ROW);
  if (first === undefined || row === undefined) return first === undefined ? [] : [first];
  const alike = [...(row.parentElement?.children ?? [])].filter((one) => one.matches(ROW) && stemOf(one) === stemOf(row) && isShown(one));
  return alike.flatMap((one) => {
    const input = one.querySelector('input');
    return (input === null ? undefined : widgetOf(input)) ?? [];
  });
}

function stemOf(row: Element): string {
  return tidy(row.querySelector('label')?.textContent ?? '').replace(/\s*\d+\D*$/, '');
}
