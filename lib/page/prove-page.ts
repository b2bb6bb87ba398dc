import type { Account, PageTask } from '../domain/engine.ts';
import type { Refusal } from '../domain/outcome.ts';
import type { Page } from '../domain/page.ts';
import { findIn } from './composed.ts';
import { gate } from './gate.ts';
import { wrongRow } from './grid/own-row.ts';
import { type Ground, groundOf, shownHits } from './locate/ground.ts';
import { labelsThere } from './locate/labels-there.ts';
import { textOf } from './read-text.ts';
import { isShown } from './shown.ts';
import { type Survey, survey } from './survey.ts';
import { plain, saysOne } from './text.ts';
import { activeTabTitles, dialogAbove, type WorkArea, workArea } from './work-area.ts';

/** A proved page: what the person works in, and whose it is. `shut`: its dialog is not open; `between`: the one before it is. */
export interface ProvedPage {
  readonly state: 'open' | 'shut';
  readonly between?: true;
  readonly ground: Ground;
  readonly account: Account;
}

/** Proves the page as it stands now: every part its file names must be shown. Answers the first that is not. */
export function provePage(task: PageTask, from: Survey = survey([task])): ProvedPage | Refusal {
  const passed = gate(task, from);
  if ('outcome' in passed) return passed;
  const { proof } = task.page;
  const index = from.index(document);
  const area = workArea(index.roots, from.look, proof.dialog ?? [], proof.tab ?? []);
  const ground = groundOf(area.root, from.look, index);
  const wrong = wrongAround(proof, from) ?? wrongDialog(task.page, area, ground);
  if (wrong !== undefined) return wrong;
  if (proof.dialog !== undefined && area.dialog === undefined) return { state: 'shut', ground, account: passed.account };
  if (!saysOne(area.dialog ?? '', proof.dialog ?? [''])) return { state: 'shut', between: true, ground, account: passed.account };
  return wrongLabels(proof, ground) ?? wrongRow(task.page, area.dialog, ground) ?? { state: 'open', ground, account: passed.account };
}

/** Path, tab and heading: each may be this document's or stand in a frame around it. */
function wrongAround({ path, tab, heading }: Page['proof'], { documents, look, index }: Survey): Refusal | undefined {
  const paths = documents.map(({ location }) => location.pathname + location.search);
  if (path !== undefined && !paths.some((one) => new RegExp(path).test(one))) return { outcome: 'wrong-page' };
  const over = dialogAbove(document, look);
  if (over !== undefined) return { outcome: 'wrong-page', there: [over] };
  const tabs = tab === undefined ? [] : activeTabTitles(document, index(document).roots, look);
  if (tab !== undefined && !tabs.some((title) => saysOne(title, tab))) return { outcome: 'wrong-page', there: tabs };
  const isHeading = (element: Element): boolean => saysOne(textOf(element, look.noise), heading ?? []) && isShown(element);
  const hasHeading = heading === undefined || documents.some((doc) => findIn(index(doc).roots, look.heading).some(isHeading));
  return hasHeading ? undefined : { outcome: 'wrong-page', detail: heading.join(' / ') };
}

/** The dialog on top must be the page's own or the one that leads to it. With none open the page counts as shut, where its opener can be seen. */
function wrongDialog({ proof, opener }: Page, { dialog }: WorkArea, ground: Ground): Refusal | undefined {
  const own = [...(proof.dialog ?? []), ...(opener?.before?.dialog ?? [])];
  if (dialog !== undefined) return saysOne(dialog, own) ? undefined : { outcome: 'wrong-page', there: [dialog] };
  if (proof.dialog === undefined) return undefined;
  const isThere = opener?.row.some((row) => shownHits(ground, plain(row)).length > 0);
  return isThere ? undefined : { outcome: 'wrong-page', detail: proof.dialog.join(' / ') };
}

function wrongLabels({ labels }: Page['proof'], ground: Ground): Refusal | undefined {
  const missing = labels.filter((label) => shownHits(ground, plain(label)).length === 0);
  return missing.length === 0 ? undefined : { outcome: 'wrong-page', there: labelsThere(ground), detail: missing.join('、') };
}
