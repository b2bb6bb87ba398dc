/**
 * Runs `work` while no other context of the extension works for the same merchant; answers undefined at once when one does.
 * Web Locks are freed by the browser when a worker is killed or a page is closed (measured), so a crash leaves none behind.
 */
export async function whileHolding<T>(merchant: string, work: () => Promise<T>): Promise<T | undefined> {
  return (await navigator.locks.request(`merchant:${merchant}`, { ifAvailable: true }, (lock) => (lock === null ? undefined : work()))) as
    | T
    | undefined;
}

/** Whether any context of the extension works for the merchant just now. */
export async function isHeld(merchant: string): Promise<boolean> {
  const { held } = await navigator.locks.query();
  return held?.some(({ name, mode }) => name === `merchant:${merchant}` && mode === 'exclusive') === true;
}

/** Waits until no context works for the merchant any more: its work is done, or the context was ended in the middle of it. Rejects when `signal` aborts. */
export async function whenFree(merchant: string, signal: AbortSignal): Promise<void> {
  await navigator.locks.request(`merchant:${merchant}`, { mode: 'shared', signal }, () => undefined);
}
