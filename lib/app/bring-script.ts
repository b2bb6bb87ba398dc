import { bringConsoleScript } from '../browser/content-scripts.ts';
import { allTabs } from '../browser/tabs.ts';
import { allConsoles } from '../catalog/all-consoles.ts';
import { consoleOf } from '../domain/console-of.ts';
import { readSettings } from './settings.ts';

/** After install and update: brings the new content script into the console tabs that are open; what an older one left there goes. */
export async function bringScriptToOpenTabs(): Promise<void> {
  const { kezhiOrigins } = await readSettings();
  const consoles = [...allConsoles.values()];
  const tabs = (await allTabs()).filter(({ url }) => consoleOf(url, consoles, kezhiOrigins) !== undefined);
  await Promise.allSettled(tabs.map(({ id }) => bringConsoleScript(id)));
}
