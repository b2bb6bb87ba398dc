import { allTabs, openTab, showTab, type Tab, turnTab } from '../browser/tabs.ts';
import { allConsoles } from '../catalog/all-consoles.ts';
import { allPages } from '../catalog/all-pages.ts';
import type { Console } from '../domain/console.ts';
import { consoleOf } from '../domain/console-of.ts';
import type { Merchant } from '../domain/merchant.ts';
import type { Page } from '../domain/page.ts';
import type { Result } from '../messaging/contract.ts';
import { consoleById, stepById } from './catalog.ts';
import { pageAddress } from './page-address.ts';
import { readSettings } from './settings.ts';
import { ownTab, walkThere } from './walk-there.ts';

/** A tab whose address is known. */
type Place = Tab & { readonly origin: string };

/** Where a step is worked: its own page, or another step's, or no more than a console. */
export function placeOfStep(stepId: string): { readonly console?: Console; readonly page?: Page } {
  const step = stepById(stepId);
  const page = allPages.get(step?.page ?? step?.at ?? '');
  const console = consoleById(page?.console ?? step?.console ?? '');
  return { ...(console === undefined ? {} : { console }), ...(page === undefined ? {} : { page }) };
}

/**
 * Brings the person to a step's page (`captured`): the console's tab that is the merchant's comes to the front and is turned to the page where
 * its address is known, or its menu is walked; nothing is written. Without a tab the console's entry is opened, where it is known.
 */
export async function goToStep(stepId: string, merchant: Merchant): Promise<Result> {
  const { console, page } = placeOfStep(stepId);
  if (console === undefined) return { outcome: 'not-found' };
  const { kezhiOrigins } = await readSettings();
  const tab = (await ownTab(await tabsOf(console, kezhiOrigins), console, merchant)) ?? (await openHome(console, kezhiOrigins));
  if (tab === undefined) return { outcome: 'needs-human', refusal: { outcome: 'needs-human', says: 'console_shut' } };
  const address = page === undefined ? undefined : pageAddress(page, tab.url ?? '', merchant);
  if (address !== undefined && address !== tab.url) await turnTab(tab.id, address);
  await showTab(tab);
  const hasMenu = page?.way !== undefined && 'menu' in page.way;
  return hasMenu ? walkThere(tab, page, console, merchant) : { outcome: 'captured' };
}

/** The console's tabs, the one looked at last first. */
async function tabsOf(console: Console, kezhiOrigins: readonly string[]): Promise<Place[]> {
  const consoles = [...allConsoles.values()];
  return (await allTabs()).flatMap((tab) =>
    tab.url !== undefined && consoleOf(tab.url, consoles, kezhiOrigins)?.id === console.id
      ? [{ ...tab, url: tab.url, origin: new URL(tab.url).origin }]
      : [],
  );
}

async function openHome(console: Console, kezhiOrigins: readonly string[]): Promise<Place | undefined> {
  const home = console.home ?? (console.id === 'kezhi' ? kezhiOrigins[0] : undefined);
  const id = home === undefined ? undefined : await openTab(home);
  const opened = (await allTabs()).find((tab) => tab.id === id);
  return opened === undefined || home === undefined ? undefined : { ...opened, url: home, origin: new URL(home).origin };
}
