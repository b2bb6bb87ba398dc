import type { BrowserContext, CDPSession } from '@playwright/test';

const ours = (text: string | undefined): boolean => text?.includes('chrome-extension://') ?? false;

/**
 * Collects what the extension's own code complains about: console errors and uncaught errors of its pages and its worker, and uncaught
 * errors of its scripts inside vendor pages. `session` belongs to an extension page and hears of the worker.
 */
export async function collectExtensionErrors(context: BrowserContext, session: CDPSession): Promise<string[]> {
  const errors: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    if (ours(message.location().url) || ours(message.page()?.url()) || ours(message.worker()?.url())) errors.push(message.text());
  });
  context.on('weberror', (event) => {
    const error = event.error();
    if (ours(event.page()?.url()) || ours(error.stack)) errors.push(error.message);
  });
  session.on('ServiceWorker.workerErrorReported', ({ errorMessage }) => errors.push(errorMessage.errorMessage));
  await session.send('ServiceWorker.enable');
  return errors;
}
