import { expect, type Page as Tab } from '@playwright/test';
import type { Outcome } from '../../../lib/domain/outcome.ts';
import { Desk } from '../hands/desk.ts';
import { outcomeOf } from './changes-of.ts';
import { nextAct } from './next-act.ts';
import type { Person } from './person.ts';
import { readJournal } from './read-journal.ts';
import type { Visited } from './rollout.ts';
import { NOT_BEGUN, untilEnded } from './run-watch.ts';
import { type SeenRow, seenPlan } from './seen-plan.ts';
import type { Stopwatch } from './stopwatch.ts';
import { changeLine } from './tell-change.ts';
import type { Visit } from './visit.ts';

/** Who works, where, and who hears of it. */
export interface Work {
  readonly panel: Tab;
  readonly person: Person;
  readonly watch: Stopwatch;
  readonly tell: (line: string) => void;
  /** Keeps a picture of the page's card or console; answers the file's name. */
  readonly picture: (pageId: string, what: 'plan' | 'console' | 'card' | 'stuck', tab: Tab) => Promise<string>;
}

/** Brings one page of the rollout into its state as the card asks: bind, open the dialog, type facts, apply and save or prove, scan. */
export async function workVisit(work: Work, visit: Visit): Promise<Visited> {
  const { panel, watch, picture } = work;
  const { id } = visit.page;
  const tab = await visit.goThere(work.person);
  const button = await prepare(work, visit);
  const plan = await seenPlan(panel);
  const planned = await picture(id, 'plan', panel);
  const from = (await readJournal(panel)).length;
  const began = performance.now();
  const entries = button === undefined ? [] : await watch.waiting(() => press(work, visit, button, from, plan));
  const milliseconds = Math.round(performance.now() - began);
  const became = outcomeOf(visit, entries, plan, await said(panel));
  // The card still shows the old plan until the panel has looked again.
  if (became.outcome === 'proved') await expect(panel.locator('tr[data-plan="write"]')).toHaveCount(0, { timeout: 30_000 });
  const pictures = [planned, await picture(id, 'console', tab)];
  if (button !== undefined) pictures.push(await picture(id, 'card', panel));
  return { ...became, milliseconds, pictures };
}

/** Does what the card asks for until the plan is whole: answers the button that is left, or undefined when the card refuses. */
async function prepare({ panel, watch }: Work, visit: Visit): Promise<'apply-save' | 'prove' | undefined> {
  const desk = new Desk(panel);
  // Bind, choose, open, each fact once, and the look at what is left.
  for (let asked = Object.keys(visit.facts).length + 4; asked > 0; asked -= 1) {
    const act = await watch.waiting(() => nextAct(panel, visit));
    if ('refused' in act) return undefined;
    if ('choose' in act) {
      await desk.choosePage(visit.page.id);
      continue;
    }
    if ('give' in act) {
      await desk.giveFact(act.give, known(visit, act.give));
      continue;
    }
    const { press: button } = act;
    if (button === 'apply-save' || button === 'prove') return button;
    await desk.press(button);
    // The card that was pressed stands until the panel has looked again; what comes then tells that it has.
    await watch.waiting(() => panel.locator(THEN[button]).first().waitFor());
  }
  throw new Error(`${visit.page.title} asks on and on.`);
}

/** What stands in the panel once it has looked again after a press. */
const THEN = { bind: '[data-card]:not([data-card="whose"])', 'open-dialog': `tr[data-field], ${NOT_BEGUN}` } as const;

function known({ page, facts }: Visit, fact: string): string {
  const content = facts[fact];
  if (content === undefined) throw new Error(`${page.title} asks for ${fact}, which the person does not know.`);
  return content;
}

async function press({ panel, person, tell }: Work, visit: Visit, action: string, from: number, plan: readonly SeenRow[]) {
  await new Desk(panel).press(action);
  if (visit.scan !== undefined && action === 'apply-save') {
    const scanning = panel.locator('[data-busy="scanning"]');
    await scanning.or(panel.locator('[data-outcome]')).first().waitFor();
    if (await scanning.isVisible()) await person.phone.confirm(visit.scan);
  }
  return untilEnded(panel, from, ({ field, before = '', after = '', outcome }) => {
    const label = plan.find((row) => row.field === field)?.label ?? field;
    tell(changeLine([visit.vendor.title, visit.page.title, label], before, after, outcome));
  });
}

/** The last thing the panel says: the notice above the card, the card itself, or the first field that it refuses. */
async function said(panel: Tab): Promise<{ outcome: Outcome; text: string }> {
  const told = panel.locator('[data-outcome], tr[data-refusal]').first();
  const outcome = (await told.getAttribute('data-outcome')) ?? (await told.getAttribute('data-refusal'));
  return { outcome: outcome as Outcome, text: await told.locator('p, td:last-child').first().innerText() };
}
