import { errors, expect, type Page as Tab } from '@playwright/test';
import type { Outcome } from '../../../lib/domain/outcome.ts';
import type { Practice } from '../../practice/start-practice.ts';
import { Desk } from '../hands/desk.ts';
import { outcomeOf } from './changes-of.ts';
import { type CardButton, nextAct, placeOf } from './next-act.ts';
import type { Person } from './person.ts';
import { readJournal } from './read-journal.ts';
import { isReading, seenCaptures, untilCaptured, untilProbed } from './read-visit.ts';
import type { Visited } from './rollout.ts';
import { NOT_BEGUN, untilEnded } from './run-watch.ts';
import { type SeenRow, seenPlan } from './seen-plan.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { TakePicture } from './take-picture.ts';
import { changeLine } from './tell-change.ts';
import { nameOf, type Visit } from './visit.ts';

/** Who works, where, and who hears of it. */
export interface Work {
  readonly panel: Tab;
  readonly person: Person;
  readonly practice: Practice;
  readonly watch: Stopwatch;
  /** What the person has noted down from an earlier run, by fact id: what is never stored and never shown again. */
  readonly noted: Readonly<Record<string, string>>;
  readonly tell: (line: string) => void;
  readonly picture: TakePicture;
}

/** Brings one page of the rollout to what the person came for as the card asks: bind, open the dialog, give facts, press the one button, scan. */
export async function workVisit(work: Work, visit: Visit): Promise<Visited> {
  const { panel, picture } = work;
  const name = nameOf(visit);
  visit.meanwhile?.(work.practice);
  const tab = await visit.goThere(work.person);
  const button = await prepare(work, visit);
  const planned = await picture(name, 'plan', panel);
  const began = performance.now();
  const became = isReading(visit) ? await read(work, visit, button) : await change(work, visit, button);
  const milliseconds = Math.round(performance.now() - began);
  // The card still shows the old plan until the panel has looked again.
  if (became.outcome === 'proved') await expect(panel.locator('tr[data-plan="write"]')).toHaveCount(0, { timeout: 30_000 });
  const pictures = [...planned, ...(await picture(name, 'console', tab))];
  if (button !== undefined) pictures.push(...(await picture(name, 'card', panel)));
  await visit.leave?.(tab);
  return { ...became, milliseconds, pictures };
}

type Became = Omit<Visited, 'milliseconds' | 'pictures'>;

/** Presses the button that writes, and waits for the end of the run it begins. */
async function change(work: Work, visit: Visit, button: CardButton | undefined): Promise<Became> {
  const { panel, watch } = work;
  const plan = await seenPlan(panel);
  const from = (await readJournal(panel)).length;
  const entries = button === undefined ? [] : await watch.waiting(() => press(work, visit, button, from, plan));
  return { ...outcomeOf(visit, entries, plan, await said(panel)), read: [] };
}

/** Presses the button that reads, and waits until what it reads is in the record. */
async function read({ panel, watch }: Work, visit: Visit, button: CardButton | undefined): Promise<Became> {
  const { vendor, page, purpose } = visit;
  const head = { console: vendor.title, page: page.title, pageId: page.id, evidence: 'none', changes: [] };
  if (button === undefined) {
    const { outcome, text } = await said(panel);
    return { ...head, step: '', outcome, said: text, read: [] };
  }
  const captures = await seenCaptures(panel);
  const from = (await readJournal(panel)).length;
  await panel.locator(`${placeOf(visit)} button[data-action="${button}"]`).click();
  return {
    ...head,
    ...(await watch.waiting(() => (purpose === 'probe' ? untilProbed(panel, from) : untilCaptured(panel, from, captures)))),
  };
}

/** Does what the card asks for until nothing is missing: answers the button that is left, or undefined when the card refuses. */
async function prepare(work: Work, visit: Visit): Promise<CardButton | undefined> {
  const { panel, watch } = work;
  const desk = new Desk(panel);
  // Bind, choose, open, each fact, file and decision once, and the look at what is left.
  for (let asked = Object.keys({ ...visit.facts, ...visit.files, ...visit.decisions, ...work.noted }).length + 4; asked > 0; asked -= 1) {
    const act = await watch.waiting(() => nextAct(panel, visit));
    if ('refused' in act) return undefined;
    if ('choose' in act) await choose(panel, visit.page.id);
    else if ('give' in act) await give(work, visit, act);
    else if ('decide' in act) await decide(panel, visit, act.decide);
    else if (act.press === 'open-dialog' && visit.scanFirst !== undefined) await openWithAdmin(work, visit.scanFirst);
    else if (act.press !== 'bind' && act.press !== 'open-dialog') return act.press;
    else {
      const then = panel.locator(THEN[act.press]).first();
      await desk.press(act.press);
      // The card that was pressed stands until the panel has looked again; what comes then tells that it has.
      await watch.waiting(() => then.waitFor());
    }
  }
  throw new Error(`${visit.page.title} asks on and on.`);
}

/** What stands in the panel once it has looked again after a press. */
const THEN = { bind: '[data-card]:not([data-card="whose"])', 'open-dialog': `tr[data-field], ${NOT_BEGUN}` } as const;

/** Takes the page's card among those of the tab. The panel may have turned to it by itself since it was looked at: the next look tells. */
async function choose(panel: Tab, page: string): Promise<void> {
  const button = panel.locator(`[data-page="${page}"]`);
  if (await button.isVisible())
    await button.click({ timeout: 5_000 }).catch((error: unknown) => {
      if (!(error instanceof errors.TimeoutError)) throw error;
    });
}

/** The dialog opens once the admin has confirmed; the card then stands on what is in it. */
async function openWithAdmin({ panel, person, watch }: Work, about: string): Promise<void> {
  const open = new Desk(panel).action('open-dialog');
  await open.click();
  await person.phone.confirm(about);
  await watch.waiting(() => expect(open).toHaveCount(0, { timeout: 30_000 }));
}

async function decide(panel: Tab, { page, decisions = {} }: Visit, value: string): Promise<void> {
  const lines = decisions[value];
  if (lines === undefined) throw new Error(`${page.title} asks for ${value}, which the person does not know.`);
  await new Desk(panel).decide(value, lines);
}

async function give({ panel, noted }: Work, { page, facts, files = {} }: Visit, { give: fact, file }: { give: string; file: boolean }) {
  const desk = new Desk(panel);
  const [content, chosen] = [facts[fact] ?? noted[fact], files[fact]];
  if (file && chosen !== undefined) return desk.giveFile(fact, chosen.name, Buffer.from(chosen.base64, 'base64'));
  if (!file && content !== undefined) return desk.giveFact(fact, content);
  throw new Error(`${page.title} asks for ${fact}, which the person does not know.`);
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
