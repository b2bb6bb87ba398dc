import { whileHolding } from '../browser/merchant-lock.ts';
import { holdTab } from '../browser/tabs.ts';
import type { Result } from '../messaging/contract.ts';

/** Another run for the same merchant is under way: nothing was begun. */
const BUSY: Result = { outcome: 'conflict', refusal: { outcome: 'conflict', says: 'busy' } };

/** Works on one merchant alone: no other run of it begins meanwhile. */
export async function whileAlone(merchant: string, work: () => Promise<Result>): Promise<Result> {
  return (await whileHolding(merchant, work)) ?? BUSY;
}

/** Works on one merchant in one tab, alone, and the browser keeps the tab. */
export async function whileWorking(merchant: string, tabId: number, work: () => Promise<Result>): Promise<Result> {
  const held = async (): Promise<Result> => {
    await holdTab(tabId, true);
    try {
      return await work();
    } finally {
      await holdTab(tabId, false).catch(() => undefined); // the tab may be closed by now
    }
  };
  return whileAlone(merchant, held);
}
