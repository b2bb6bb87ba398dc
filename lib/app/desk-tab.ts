import { activeTabHere, allTabs, isOwnTab, type Tab } from '../browser/tabs.ts';
import { allConsoles } from '../catalog/all-consoles.ts';
import { consoleOf } from '../domain/console-of.ts';
import { readSettings } from './settings.ts';

/** The tab the desk is about: beside the side panel the active tab of its window; for the panel opened as a tab the console tab looked at last. */
export async function deskTab(): Promise<Tab | undefined> {
  if (!(await isOwnTab())) return activeTabHere();
  const { kezhiOrigins } = await readSettings();
  const consoles = [...allConsoles.values()];
  return (await allTabs()).find(({ url }) => consoleOf(url, consoles, kezhiOrigins) !== undefined);
}
