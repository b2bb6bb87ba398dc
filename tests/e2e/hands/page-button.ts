import type { Locator, Page } from '@playwright/test';
import { formOf } from './at-kezhi.ts';

/** A press counts when the button has been seen whole for 500 ms (lib/page/button/trusted-press.ts), which hears of it up to 100 ms late. */
const COUNTS_AFTER = 700;

/** The button's own observer hears of a change at most 100 ms after ours. */
const HEARD_AFTER = 200;

/** The host of the in-page button in the frame of 短信平台设置. Its root is closed: what is in it cannot be reached from outside. */
export function buttonHost(page: Page): Locator {
  return formOf(page, 'sms-platform').locator('html > div');
}

/** Waits until the browser itself says that the button is seen whole, or is not, and then as long as the button needs to act on it. */
export async function untilSeen(page: Page, seen: boolean): Promise<void> {
  await buttonHost(page).evaluate(
    (host, { wanted, pause }) =>
      new Promise<void>((resolve) => {
        const observer = new IntersectionObserver(
          (entries) => {
            const last = entries.at(-1) as IntersectionObserverEntry & { readonly isVisible: boolean };
            if ((last.isVisible && last.intersectionRatio === 1) !== wanted) return;
            observer.disconnect();
            setTimeout(resolve, pause);
          },
          { threshold: [0, 0.25, 0.5, 0.75, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
        );
        observer.observe(host);
      }),
    { wanted: seen, pause: seen ? COUNTS_AFTER : HEARD_AFTER },
  );
}

/** The middle of the button on the page. */
export async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await buttonHost(page).boundingBox();
  if (box === null) throw new Error('The in-page button is not shown.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
