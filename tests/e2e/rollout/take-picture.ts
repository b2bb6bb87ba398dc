import { join } from 'node:path';
import type { Page as Tab } from '@playwright/test';
import { secretsAtHand, VEILED, veil } from './veil.ts';

/** What a picture shows: the card before it was pressed, the console and the card afterwards, or the panel nobody got on with. */
export type Shown = 'plan' | 'console' | 'card' | 'stuck';

/** Takes a picture and answers its file's name; none when such pictures are not kept. */
export type TakePicture = (pageId: string, what: Shown, tab: Tab) => Promise<readonly string[]>;

/** Keeps pictures in a folder: of the panel its card, of a console (and of a panel that is stuck) what is in sight. Secrets that the panel knows are dots in them. */
export function pictureIn(folder: string, kept: readonly Shown[], panel: Tab): TakePicture {
  return async (pageId, what, tab) => {
    if (!kept.includes(what)) return [];
    const name = `${pageId.replaceAll('/', '-')}-${what}.png`;
    const path = join(folder, name);
    if (what === 'console' || what === 'stuck') {
      await veil(tab, await secretsAtHand(panel));
      await tab.screenshot({ path, style: VEILED });
    } else {
      // The panel's head stays in sight and would lie over a card that is taller than the window.
      await tab.locator('main [data-card]').screenshot({ path, style: 'header { position: static !important; }' });
    }
    return [name];
  };
}
