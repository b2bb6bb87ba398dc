import { join } from 'node:path';
import type { Page as Tab } from '@playwright/test';

/** Keeps pictures in a folder: of the panel its card, of a console (and of a panel that is stuck) what is in sight. Secrets look as the pages show them: as dots. */
export function pictureIn(folder: string): (pageId: string, what: string, tab: Tab) => Promise<string> {
  return async (pageId, what, tab) => {
    const name = `${pageId.replaceAll('/', '-')}-${what}.png`;
    const path = join(folder, name);
    if (what === 'console' || what === 'stuck') await tab.screenshot({ path });
    // The panel's head stays in sight and would lie over a card that is taller than the window.
    else await tab.locator('main [data-card]').screenshot({ path, style: 'header { position: static !important; }' });
    return name;
  };
}
