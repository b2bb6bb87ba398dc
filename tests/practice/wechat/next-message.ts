import type { Page } from '@playwright/test';

/** The next passing message the page shows after `act`, however shortly it stays and even if the page leaves at once. */
export async function nextMessage(page: Page, act: () => Promise<void> | void): Promise<string> {
  const said = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        new MutationObserver((changes, observer) => {
          const box = changes
            .flatMap(({ addedNodes }) => [...addedNodes])
            .find((node) => node instanceof HTMLElement && node.matches('.weui-desktop-toast'));
          if (!box) return;
          observer.disconnect();
          delete document.documentElement.dataset.listens;
          resolve(box.textContent ?? '');
        }).observe(document.body, { childList: true });
        document.documentElement.dataset.listens = 'yes';
      }),
  );
  // What acts may be quicker than the browser: only once the page listens is anything done.
  await page.locator('html[data-listens]').waitFor({ state: 'attached' });
  await act();
  return said;
}
