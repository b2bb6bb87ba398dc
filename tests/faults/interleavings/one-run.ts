import { vi } from 'vitest';
import type { App } from '../../../lib/app/open-app.ts';
import { append } from '../../../lib/store/journal.ts';
import { type Dice, dice as diceOf } from './dice.ts';
import { makeJudge, type Seen, working } from './judge.ts';
import { memoryDatabase } from './memory-journal.ts';
import { freshStore, type Vendor } from './page-document.ts';
import { work } from './people.ts';
import { simBrowser } from './sim-browser.ts';
import { makeTabs, type TabsWorld } from './tabs-world.ts';
import { makeTurns } from './turns.ts';
import { recordOf, secretOf, WHO } from './two-merchants.ts';

/** What `webextension-polyfill` is in the run that is under way. */
export const browserNow: { polyfill: object } = { polyfill: {} };

/**
 * Two persons at two panels, some tabs, one browser with one session: all that happens is decided by the seed. `blind`: the engine is not
 * told whose page and which document it is called for, as if its gate were broken.
 */
export async function runOnce(seed: number, blind = false): Promise<Seen> {
  const dice = diceOf(seed);
  const turns = makeTurns(dice);
  const judge = makeJudge(
    () => vendor,
    () => world.tabs,
  );
  const { typed, posted } = judge;
  const vendor: Vendor = { session: dice.pick(WHO), stored: freshStore(), mute: dice.chance(25), now: turns.now, typed, posted };
  const world: TabsWorld = makeTabs(vendor, dice);
  const { areas, chrome, polyfill } = simBrowser(world, dice, turns, { looked: judge.looked, blind });
  vi.clearAllTimers();
  vi.stubGlobal('chrome', chrome);
  Object.assign(browserNow, { polyfill });
  for (const who of WHO) areas.session.kept.set(...secretOf(who));
  const database = memoryDatabase(turns.turn);
  const app = { database, writer: async () => ({ now: Date.now, newId: () => crypto.randomUUID(), person: '' }) } as unknown as App;
  const begun = begin(app, dice);
  world.open();
  world.open();
  const people = WHO.map((who) => begun.then(() => working.run(who, () => work(app, database, world, dice, { who, presses: 2 }))));
  await turns.drive(people, world.happen);
  return judge.seen;
}

/** The vendor's code of most merchants is known; of the others the panel asks. */
async function begin(app: App, dice: Dice): Promise<void> {
  for (const who of WHO) await append(app.database, await app.writer(), who, recordOf(who, dice.chance(80)));
}
