import { readArea, writeArea } from '../browser/areas.ts';
import { language, say } from '../browser/i18n.ts';
import { setMenu } from '../browser/menu.ts';
import { allFacts } from '../catalog/all-facts.ts';
import { merchantOf } from '../store/journal.ts';
import { chosenMerchant } from './chosen-merchant.ts';
import type { App } from './open-app.ts';
import { pastableFacts } from './pastable-facts.ts';
import { readSettings } from './settings.ts';
import { touchedHosts } from './touched-hosts.ts';

/** More than this of a content makes the menu wider than what it stands beside. */
const LONGEST = 32;

/** What the menu was built of in this session of the browser, which keeps a menu while the worker sleeps. */
const KEY = 'menu';

/**
 * Brings the menu on text boxes of the consoles to the facts of the merchant at hand. Call it after everything that may change them;
 * where nothing has changed, nothing is built.
 */
export async function refreshFactMenu(app: App): Promise<void> {
  const chosen = await chosenMerchant();
  const merchant = chosen === undefined ? undefined : await merchantOf(app.database, chosen);
  const items = pastableFacts(merchant).map(({ fact, content }) => ({ id: fact, title: titleOf(fact, content) }));
  const { kezhiOrigins } = await readSettings();
  const hosts = touchedHosts().flatMap((console) => console.hosts.map((host) => `https://${host}/*`));
  const menu = {
    title: say('menu_facts', [merchant?.name ?? '']),
    items,
    pages: [...hosts, ...kezhiOrigins.map((origin) => `${origin}/*`)],
  };
  const built = JSON.stringify(menu);
  if ((await readArea('session', KEY)) === built) return;
  await setMenu(menu);
  await writeArea('session', KEY, built);
}

function titleOf(fact: string, content: string): string {
  const shown = content.length > LONGEST ? `${content.slice(0, LONGEST - 1)}…` : content;
  return `${allFacts.get(fact)?.title[language()] ?? fact}：${shown}`;
}
