import type { Engine } from '../../domain/engine.ts';
import type { Refusal } from '../../domain/outcome.ts';
import type { Page } from '../../domain/page.ts';
import { above, holds } from '../composed.ts';
import { bringIntoView } from '../fill/bring-into-view.ts';
import { press } from '../fill/press.ts';
import { buttonsIn } from '../find-button.ts';
import { openRow } from '../grid/open-row.ts';
import { leadOn } from '../lead-on.ts';
import { type Ground, shownHits } from '../locate/ground.ts';
import { type ProvedPage, provePage } from '../prove-page.ts';
import { plain, tidy } from '../text.ts';
import { until } from '../until.ts';

/** How long the dialog may take to come up, in ms. */
const OPEN_BY = 10_000;

/** Proving walks through the whole page: ten times a second is as fast as a person needs it. */
const EVERY = 100;

/** Presses the opener in its row and waits for the page's dialog with its labels. An open one is left as it is. */
export const open: Engine['open'] = async (task) => {
  const proved = provePage(task);
  if ('outcome' in proved) return proved;
  if (proved.state === 'open') return { outcome: 'opened' };
  if (proved.between === true) return leadOn(task, proved);
  const { opener } = task.page;
  const inGrid = opener?.select === undefined ? undefined : openRow(task.page.id, opener, proved.ground);
  const button = (await inGrid) ?? openerOf(proved.ground, opener);
  if ('outcome' in button) return button;
  bringIntoView(button);
  press(button);
  const come = await until(() => whenCome(provePage(task)), OPEN_BY, EVERY);
  if (come?.between === true) return leadOn(task, come);
  if (come !== undefined) return { outcome: 'opened' };
  const now = provePage(task);
  return 'outcome' in now ? now : { outcome: 'not-found', detail: task.page.proof.dialog?.join(' / ') ?? '' };
};

/** The page once its own dialog is there, or the one before it. */
function whenCome(proved: ReturnType<typeof provePage>): ProvedPage | undefined {
  return 'outcome' in proved || (proved.state === 'shut' && proved.between !== true) ? undefined : proved;
}

/** The one button in the nearest part around the row's label that holds any; a part that holds several rows tells nothing. */
function openerOf(ground: Ground, opener: Page['opener']): Element | Refusal {
  const labels = opener?.row.flatMap((row) => shownHits(ground, plain(row))) ?? [];
  const near = labels.map((label) => nearest(label, opener?.press ?? [], ground));
  const found = [...new Set(near.flatMap((buttons) => (buttons.length === 1 ? buttons : [])))];
  const [button, ...more] = found;
  const there = opener?.row.map(tidy) ?? [];
  if (button === undefined) return { outcome: near.some(({ length }) => length > 1) ? 'ambiguous' : 'not-found', there };
  return more.length > 0 ? { outcome: 'ambiguous', there } : button;
}

function nearest(label: Element, says: readonly string[], ground: Ground): Element[] {
  for (const part of above(label)) {
    if (!holds(ground.area, part)) return [];
    const buttons = buttonsIn(part, says, ground);
    if (buttons.length > 0) return buttons;
  }
  return [];
}
