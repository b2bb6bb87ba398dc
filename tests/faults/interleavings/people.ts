import { bindAccount } from '../../../lib/app/bind-account.ts';
import { chooseMerchant } from '../../../lib/app/chosen-merchant.ts';
import type { App } from '../../../lib/app/open-app.ts';
import { runCommand, runMenu } from '../../../lib/app/run-command.ts';
import { panelHandlers, reportHandlers } from '../../../lib/app/serve-worker.ts';
import { PAGE } from './console-page.ts';
import type { Dice } from './dice.ts';
import type { MemoryDatabase } from './memory-journal.ts';
import type { SimTab, TabsWorld } from './tabs-world.ts';
import { CODE, type Who } from './two-merchants.ts';

/** A person at one panel, with a merchant of their own at hand, who presses whatever there is to press, in any tab. */
export interface Person {
  readonly who: Who;
  readonly presses: number;
}

const CONSOLE = 'kezhi';
type Press = (person: Person, tab: SimTab) => Promise<unknown>;

/** Lets a person press one thing after the other. Whatever a press ends with is fine here, as long as nothing is written in the wrong place. */
export async function work(app: App, database: MemoryDatabase, { tabs }: TabsWorld, dice: Dice, person: Person): Promise<void> {
  const presses = pressesOf(app, database);
  await chooseMerchant(person.who);
  for (let left = person.presses; left > 0; left -= 1) {
    // A press may end in any way, with a fault of the browser too: what was written where is all that is judged here.
    await dice
      .pick(presses)(person, dice.pick(tabs))
      .catch(() => undefined);
  }
}

/** 应用并保存 is pressed most: it is what does the most. */
function pressesOf(app: App, database: MemoryDatabase): readonly Press[] {
  const panel = panelHandlers(app);
  const page = reportHandlers(app);
  const order = ({ who }: Person, { id }: SimTab) => ({ tabId: id, merchant: who, page: PAGE });
  const applySave: Press = async (person, tab) => {
    await look(person, tab);
    await panel.apply({ ...order(person, tab), save: true });
  };
  /** Looks, and says whose the console is where the panel asks for it; a person knows their own. */
  const look: Press = async ({ who }, tab) => {
    const card = await panel.look({ tabId: tab.id, merchant: who, page: PAGE });
    if (card.kind !== 'whose') return;
    const { merchantCode } = card.account;
    const isOwn = merchantCode === undefined ? tab.shown?.id === card.document && tab.shown.owner === who : merchantCode === CODE[who];
    if (isOwn) await bindAccount(app, who, CONSOLE, card.account, card.document);
  };
  const undo: Press = async ({ who }, { id }) => {
    const run = database.merchants.get(who)?.runs.at(-1)?.id;
    if (run !== undefined) await panel.undo({ tabId: id, merchant: who, run });
  };
  return [
    ...[applySave, applySave, applySave, look],
    (person, tab) => panel.apply({ ...order(person, tab), save: false }),
    (person, tab) => panel.prove(order(person, tab)),
    (_person, { id }) => page['button-pressed']({ page: PAGE }, { tabId: id, frameId: 0, origin: '' }),
    (_person, { id }) => runCommand(app, 'apply-here', id),
    (_person, { id }) => runMenu(app, 'smsAccount', id),
    undo,
  ];
}
