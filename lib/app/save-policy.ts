import { allConsoles } from '../catalog/all-consoles.ts';
import { allPages } from '../catalog/all-pages.ts';
import type { Settings } from '../domain/settings.ts';
import { readSettings, writeSettings } from './settings.ts';

/** A page whose save the extension may press when asked to, unless the person keeps it for themselves. */
export interface SavePage {
  readonly page: string;
  readonly title: string;
  readonly console: string;
  readonly byHand: boolean;
}

/** The pages there is something to choose for, console by console. */
export function savePages({ savedByHand = [] }: Settings): readonly SavePage[] {
  const safe = [...allPages.values()].filter(({ save }) => save?.press === 'safe');
  const views = safe.map(({ id, title, console }) => ({
    ...{ page: id, title, console: allConsoles.get(console)?.title ?? console },
    byHand: savedByHand.includes(id),
  }));
  return views.sort((a, b) => Number(a.console > b.console) - Number(a.console < b.console));
}

/** From now on only a person presses this page's save, or the page's own file says again who may. */
export async function setSavedByHand(page: string, byHand: boolean): Promise<void> {
  const settings = await readSettings();
  const others = (settings.savedByHand ?? []).filter((known) => known !== page);
  await writeSettings({ ...settings, savedByHand: byHand ? [...others, page] : others });
}
