import { allTabs, openTab, showTab } from '../browser/tabs.ts';
import { allChapters } from '../catalog/all-chapters.ts';
import { allConsoles } from '../catalog/all-consoles.ts';
import { allPages } from '../catalog/all-pages.ts';
import { consoleOf } from '../domain/console-of.ts';
import { consoleById } from './catalog.ts';
import { readSettings } from './settings.ts';

/** Brings the person to the step's console: its tab looked at last, or a new one at the console's entry. False when neither is known. */
export async function goToStep(stepId: string): Promise<boolean> {
  const step = allChapters.flatMap(({ steps }) => steps).find(({ id }) => id === stepId);
  const wanted = step?.page === undefined ? step?.console : allPages.get(step.page)?.console;
  if (wanted === undefined) return false;
  const { kezhiOrigins } = await readSettings();
  const consoles = [...allConsoles.values()];
  const tab = (await allTabs()).find(({ url }) => consoleOf(url, consoles, kezhiOrigins)?.id === wanted);
  const home = consoleById(wanted)?.home ?? (wanted === 'kezhi' ? kezhiOrigins[0] : undefined);
  if (tab !== undefined) await showTab(tab);
  else if (home !== undefined) await openTab(home);
  return tab !== undefined || home !== undefined;
}
