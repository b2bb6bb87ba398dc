import { allTabs, openTab, showTab, type Tab, turnTab } from '../browser/tabs.ts';
import { allChapters } from '../catalog/all-chapters.ts';
import { allConsoles } from '../catalog/all-consoles.ts';
import { allPages } from '../catalog/all-pages.ts';
import { consoleOf } from '../domain/console-of.ts';
import type { Merchant } from '../domain/merchant.ts';
import type { Page } from '../domain/page.ts';
import { consoleById } from './catalog.ts';
import { pageAddress } from './page-address.ts';
import { readSettings } from './settings.ts';

/**
 * Brings the person to a step's page: the console's tab looked at last comes to the front and is turned to the page where its address is
 * known; without a tab the console's entry is opened. False when there is neither.
 */
export async function goToStep(stepId: string, merchant: Merchant): Promise<boolean> {
  const step = allChapters.flatMap(({ steps }) => steps).find(({ id }) => id === stepId);
  const page = step?.page === undefined ? undefined : allPages.get(step.page);
  const wanted = page?.console ?? step?.console;
  if (wanted === undefined) return false;
  const { kezhiOrigins } = await readSettings();
  const consoles = [...allConsoles.values()];
  const tab = (await allTabs()).find(({ url }) => consoleOf(url, consoles, kezhiOrigins)?.id === wanted);
  if (tab !== undefined) return turnTo(tab, page, merchant);
  const home = consoleById(wanted)?.home ?? (wanted === 'kezhi' ? kezhiOrigins[0] : undefined);
  if (home !== undefined) await openTab(home);
  return home !== undefined;
}

async function turnTo(tab: Tab, page: Page | undefined, merchant: Merchant): Promise<true> {
  const address = page === undefined || tab.url === undefined ? undefined : pageAddress(page, tab.url, merchant);
  if (address !== undefined && address !== tab.url) await turnTab(tab.id, address);
  await showTab(tab);
  return true;
}
