import { stripVTControlCharacters } from 'node:util';
import type { Page as Tab } from '@playwright/test';
import type { Practice } from '../../practice/start-practice.ts';
import { Desk } from '../hands/desk.ts';
import type { Launched } from '../stage/launch.ts';
import { AdminPhone } from './admin-phone.ts';
import { allVisits, type SkinName } from './all-visits.ts';
import { countInPanel, handsOf } from './count-hands.ts';
import { openPanelWindow } from './open-panel-window.ts';
import { Person } from './person.ts';
import { readJournal } from './read-journal.ts';
import type { Rollout, Visited } from './rollout.ts';
import { Stopwatch } from './stopwatch.ts';
import { pictureIn } from './take-picture.ts';
import { changeLine } from './tell-change.ts';
import { nameOf, type Visit } from './visit.ts';
import { waitingSteps } from './waiting-steps.ts';
import { type Work, workVisit } from './work-visit.ts';

const MERCHANT = '乐食客至演示店';

export interface Order extends Launched {
  readonly practice: Practice;
  /** Folder for the pictures; it exists. */
  readonly pictures: string;
  readonly again: boolean;
  readonly skin: SkinName;
  /** Hears a line as soon as there is something to say. */
  readonly tell: (line: string) => void;
}

/** The rollout of the practice merchant, page by page, by hand in the extension's own panel. A page that fails does not keep the next from its turn. */
export async function rollOut({ context, extensionId, practice, pictures, again, skin, tell }: Order): Promise<Rollout> {
  await countInPanel(context);
  const began = new Date().toISOString();
  const watch = new Stopwatch();
  const panel = await openPanelWindow(context, extensionId);
  const phone = new AdminPhone(context.pages()[0] ?? (await context.newPage()));
  await haveMerchant(panel);
  const work: Work = {
    panel,
    person: new Person(context, phone),
    practice,
    watch,
    tell,
    noted: noted(practice),
    // What a second run finds as it was left has no before and after.
    picture: pictureIn(pictures, again ? ['console', 'stuck'] : ['plan', 'console', 'card', 'stuck'], panel),
  };
  const visits = allVisits(skin, again);
  const pages: Visited[] = [];
  for (const visit of visits) pages.push(await tellVisit(work, visit));
  const time = watch.read();
  const waiting = await waitingSteps(
    await readJournal(panel),
    visits.map(({ page }) => page.id),
  );
  const version = await panel.evaluate(() => chrome.runtime.getManifest().version);
  const browser = context.browser()?.version() ?? '';
  return { merchant: MERCHANT, began, version, browser, again, pages, waiting, hands: await handsOf(panel, practice), time };
}

/** What is shown once and never stored, as the person of an earlier run noted it when it went into Kezhi. */
function noted({ kezhi }: Practice): Record<string, string> {
  const { 'AppSecret(应用密钥)': appSecret = '' } = kezhi.stored('wechat-setup');
  const { AppSecret: miniAppSecret = '' } = kezhi.stored('mini-setup');
  return Object.fromEntries(Object.entries({ appSecret, miniAppSecret }).filter(([, secret]) => secret !== ''));
}

/** The merchant of the profile, made when the profile knows none. */
async function haveMerchant(panel: Tab): Promise<void> {
  const create = panel.locator('[data-action="create-merchant"]');
  await create.or(panel.locator('[data-card]')).first().waitFor();
  if (await create.isVisible()) await new Desk(panel).createMerchant(MERCHANT);
}

/** Works one page and tells what came of it; what the person could not get done is a page refused. */
async function tellVisit(work: Work, visit: Visit): Promise<Visited> {
  const where = [visit.vendor.title, visit.page.title];
  const visited = await workVisit(work, visit).catch((error: unknown) => stuck(work, visit, error));
  const { changes, outcome, evidence, milliseconds, said = '' } = visited;
  for (const { label, content, isNew } of visited.read) work.tell([...where, label, content, isNew ? 'read' : 'known'].join(' · '));
  for (const { label, before, after, outcome: became } of changes) {
    if (became === 'already-right') work.tell(changeLine([...where, label], before, after, became));
  }
  const proved = changes.filter((change) => change.proved).length;
  const end =
    outcome === 'captured' || visited.read.length > 0
      ? outcome
      : outcome === 'proved'
        ? `proved, ${changes.length === 0 ? '' : `${proved} of ${changes.length} fields `}(${evidence})`
        : `${outcome}: ${said.replaceAll(/\s+/g, ' ')}`;
  work.tell([...where, end, `${(milliseconds / 1000).toFixed(1)} s`].join(' · '));
  return visited;
}

/** A page the person got stuck on: what was waited for in vain, and the panel as it stood. */
async function stuck({ panel, picture }: Work, visit: Visit, error: unknown): Promise<Visited> {
  const { vendor, page } = visit;
  // The log below the sentence may quote what was being typed.
  const [said = ''] = stripVTControlCharacters(String(error)).split(/\n+Call log/);
  const head = { console: vendor.title, page: page.title, pageId: page.id, step: '' };
  const pictures = await picture(nameOf(visit), 'stuck', panel);
  return { ...head, outcome: 'needs-human', evidence: 'none', said, milliseconds: 0, changes: [], read: [], pictures };
}
