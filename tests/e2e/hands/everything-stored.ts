import type { Page } from '@playwright/test';
import { storedByPlace } from './stored-by-place.ts';

/** All that the extension keeps, each kind of place as one text: IndexedDB with the journal in it, and both storage areas. */
export async function everythingStored(keeper: Page): Promise<{ database: string; local: string; session: string }> {
  const places = Object.entries(await storedByPlace(keeper));
  const all = (kind: string): string =>
    places.flatMap(([place, content]) => (place.startsWith(`${kind} `) ? [place, content] : [])).join('\n');
  return { database: all('database'), local: all('local'), session: all('session') };
}
