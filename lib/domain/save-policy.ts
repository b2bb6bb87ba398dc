import type { Page } from './page.ts';

/** The page as the person wants it: one named in `byHand` has a save that only a person presses, whatever its file allows. */
export function withSavePolicy(page: Page, byHand: readonly string[]): Page {
  if (page.save === undefined || !byHand.includes(page.id)) return page;
  return { ...page, save: { ...page.save, press: 'person' } };
}
