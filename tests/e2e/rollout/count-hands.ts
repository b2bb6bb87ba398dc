import type { BrowserContext, Page as Tab } from '@playwright/test';
import type { Practice } from '../../practice/start-practice.ts';
import type { Hands, Rollout } from './rollout.ts';

const PHONE = 'phone.practice.test';

/** Counts trusted clicks and keys in every page of the extension that is opened from now on. */
export async function countInPanel(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    const hands = { clicks: 0, keys: 0 };
    Object.assign(globalThis, { hands });
    let down = false;
    const listen = <K extends keyof WindowEventMap>(kind: K, heard: (event: WindowEventMap[K]) => void): void =>
      addEventListener(kind, (event) => event.isTrusted && heard(event), true);
    listen('click', () => {
      hands.clicks += 1;
    });
    listen('keydown', () => {
      hands.keys += 1;
      down = true;
    });
    listen('keyup', () => {
      down = false;
    });
    // Text that comes in without a key, as the browser protocol types it, counts as the keys it would have taken.
    listen('input', (event) => {
      if (!down && event instanceof InputEvent) hands.keys += Array.from(event.data ?? '').length;
    });
  });
}

/** What was clicked and typed in the panel and in the consoles; the admin's phone stands for itself. */
export async function handsOf(panel: Tab, practice: Practice): Promise<Rollout['hands']> {
  const inPanel = await panel.evaluate(() => (globalThis as unknown as { hands: Hands }).hands);
  return { panel: inPanel, ...consoleHands(practice) };
}

/** What was clicked and typed in the consoles alone, and on the phone. */
export function consoleHands({ events }: Practice): { readonly consoles: Hands; readonly phone: Hands } {
  const [all, phone] = [events.count(), events.count(PHONE)];
  return { consoles: { clicks: all.clicks - phone.clicks, keys: all.keys - phone.keys }, phone };
}

/** One line: how much a person does with the extension, and how much by hand. */
export function handsLine({ hands, byHand }: Pick<Rollout, 'hands' | 'byHand'>): string {
  const sum = (places: Readonly<Record<string, Hands>>): string => {
    const all = Object.values(places);
    const [clicks, keys] = [all.reduce((total, one) => total + one.clicks, 0), all.reduce((total, one) => total + one.keys, 0)];
    return `${clicks} clicks, ${keys} keys`;
  };
  return `hands: ${sum(hands)} with the extension${byHand === undefined ? '' : `; ${sum(byHand)} by hand`}`;
}
