import type { Engine, PageTask } from '../../domain/engine.ts';
import type { Refusal } from '../../domain/outcome.ts';
import { closest, findIn } from '../composed.ts';
import { bringIntoView } from '../fill/bring-into-view.ts';
import { press } from '../fill/press.ts';
import { shownDocuments } from '../frames.ts';
import { gate } from '../gate.ts';
import { textOf } from '../read-text.ts';
import { quiet } from '../settle.ts';
import { isShown } from '../shown.ts';
import { type Survey, survey } from '../survey.ts';
import { plain, saysOne, tidy } from '../text.ts';
import { until } from '../until.ts';
import { activeTabTitles, topDialog } from '../work-area.ts';

/** How long one entry may take to come up, and the page's own tab to come to the front, in ms. */
const ENTRY_BY = 10_000;

/** An entry is looked for in the whole page: ten times a second is as fast as a person needs it. */
const EVERY = 100;

/**
 * From the shell's document through the frames in its tabs. A tab that is open already is brought to the front, never opened twice; what is
 * there twice, or does not come, ends the walk with what was looked for.
 */
export const walk: Engine['walk'] = async (task) => {
  const { way, proof } = task.page;
  const texts = way !== undefined && 'menu' in way ? way.menu : [];
  const open = texts.findLastIndex((text) => tabsThatSay(text, [document], survey([task])).length > 0);
  for (const text of texts.slice(Math.max(0, open))) {
    const refusal = await pressEntry(task, text);
    if (refusal !== undefined) return refusal;
  }
  const there = await until(() => isInFront(task), ENTRY_BY, EVERY);
  return there === undefined ? { outcome: 'not-found', detail: proof.tab?.join(' / ') ?? '' } : { outcome: 'arrived' };
};

async function pressEntry(task: PageTask, text: string): Promise<Refusal | undefined> {
  const found = await until(() => entryOf(task, text), ENTRY_BY, EVERY);
  if (found === undefined) return { outcome: 'not-found', detail: text };
  if ('outcome' in found) return found;
  bringIntoView(found);
  press(found);
  await quiet([document, found.ownerDocument]);
  return undefined;
}

/** The one tab that says the text, else the one entry; nothing yet while none does. A dialog over the shell is the person's to end. */
function entryOf(task: PageTask, text: string): Element | Refusal | undefined {
  const from = survey([task]);
  const passed = gate(task, from);
  if ('outcome' in passed) return passed;
  const dialog = topDialog(from.index(document).roots, from.look, []);
  if (dialog !== undefined) return { outcome: 'wrong-page', there: [dialog.title] };
  // What is pressed before its scripts run is not heard.
  if (document.readyState !== 'complete') return undefined;
  const documents = shownDocuments(document);
  const tabs = tabsThatSay(text, documents, from);
  const [entry, ...more] = tabs.length > 0 ? tabs : entriesThatSay(text, documents, from);
  return more.length > 0 ? { outcome: 'ambiguous', there: [text, ...more.map((one) => tidy(one.textContent ?? ''))] } : entry;
}

function tabsThatSay(text: string, documents: readonly Document[], { look, index }: Survey): Element[] {
  const tabs = documents.flatMap((doc) => look.tabs.flatMap(({ all }) => findIn(index(doc).roots, all)));
  return tabs.filter((tab) => saysOne(textOf(tab, look.noise), [text]) && isShown(tab));
}

/** Menu entries and tiles, by their whole text. A heading is one only where nothing else is: an accordion's menu is made of headings. */
function entriesThatSay(text: string, documents: readonly Document[], { look, index }: Survey): Element[] {
  const hits = documents.flatMap((doc) => index(doc).hits.get(plain(text)) ?? []).filter(isShown);
  const entries = hits.filter((hit) => closest(hit, look.heading) === undefined);
  return entries.length > 0 ? entries : hits;
}

function isInFront(task: PageTask): boolean {
  const { tab } = task.page.proof;
  const { look, index } = survey([task]);
  if (tab === undefined) return true;
  return shownDocuments(document).some((doc) => activeTabTitles(doc, index(doc).roots, look).some((title) => saysOne(title, tab)));
}
