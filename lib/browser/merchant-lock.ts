/**
 * Runs `work` while no other context of the extension works for the same merchant; answers undefined at once when one does.
 * Web Locks are freed by the browser when a worker is killed or a page is closed (measured), so a crash leaves none behind.
 */
export async function whileHolding<T>(merchant: string, work: () => Promise<T>): Promise<T | undefined> {
  return (await navigator.locks.request(`merchant:${merchant}`, { ifAvailable: true }, (lock) => (lock === null ? undefined : work()))) as T | undefined;
}

/** Whether any context of the extension works for the merchant just now. */
export async function isHeld(merchant: string): Promise<boolean> {
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === `merchant:${merchant}`) === true;
}
