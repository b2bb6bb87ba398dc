import type { Engine, PageTask } from '../../domain/engine.ts';
import type { Refusal } from '../../domain/outcome.ts';
import { bringIntoView } from '../fill/bring-into-view.ts';
import { press } from '../fill/press.ts';
import { buttonsIn } from '../find-button.ts';
import { gate } from '../gate.ts';
import { groundOf } from '../locate/ground.ts';
import { quiet } from '../settle.ts';
import { survey } from '../survey.ts';
import { tidy } from '../text.ts';
import { until } from '../until.ts';

/** How long one menu entry may take to come up, in ms. */
const ENTRY_BY = 10_000;

/** Presses one entry after the other. What is there twice, or does not come, ends the walk with what was looked for. */
export const walk: Engine['walk'] = async (task, texts) => {
  for (const text of texts) {
    const refusal = await pressEntry(task, text);
    if (refusal !== undefined) return refusal;
  }
  return { outcome: 'arrived' };
};

async function pressEntry(task: Omit<PageTask, 'page'>, text: string): Promise<Refusal | undefined> {
  const found = await until(() => entryOf(task, text), ENTRY_BY);
  if (found === undefined) return { outcome: 'not-found', detail: text };
  if (!(found instanceof Element)) return found;
  bringIntoView(found);
  press(found);
  await quiet([document]);
  return undefined;
}

/** The one shown entry that says the text; nothing yet while none does. */
function entryOf(task: Omit<PageTask, 'page'>, text: string): Element | Refusal | undefined {
  const from = survey([task]);
  const passed = gate(task, from);
  if ('outcome' in passed) return passed;
  const entries = buttonsIn(document.documentElement, [text], groundOf(document.documentElement, from.look, from.index(document)));
  if (entries.length > 1) return { outcome: 'ambiguous', there: entries.map((entry) => tidy(entry.textContent ?? '')) };
  return entries[0];
}
