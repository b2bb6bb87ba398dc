import { readArea, writeArea } from '../browser/areas.ts';

const keyOf = (tabId: number, origin: string): string => `bound:${tabId}:${origin}`;

/** For a console that does not show whose it is: the person says it once for a tab, and it holds for this session, this tab and this origin. */
export async function bindTab(tabId: number, origin: string, merchant: string): Promise<void> {
  await writeArea('session', keyOf(tabId, origin), merchant);
}

export async function isTabBound(tabId: number, origin: string, merchant: string): Promise<boolean> {
  return (await readArea('session', keyOf(tabId, origin))) === merchant;
}
