import { useEffect } from 'react';
import type { App } from '../../lib/app/open-app.ts';
import { settleInterrupted } from '../../lib/app/settle-interrupted.ts';
import { whenFree } from '../../lib/browser/merchant-lock.ts';

/**
 * Ends a run whose worker was ended in the middle of it: once nobody works for the merchant, a run that is still open is settled.
 * Without this the panel would wait for a run that nobody carries on.
 */
export function useInterrupted(app: App, merchant: string | undefined, run: string | undefined): void {
  useEffect(() => {
    if (merchant === undefined || run === undefined) return undefined;
    const end = new AbortController();
    const settled = whenFree(merchant, end.signal).then(() => settleInterrupted(app, merchant));
    // Aborted: the run ended by itself, or the panel shows another merchant.
    settled.catch(() => undefined);
    return () => end.abort();
  }, [app, merchant, run]);
}
