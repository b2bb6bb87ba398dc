/** Runs `work` while no other context of the extension changes or tries the vault; waits for its turn. */
export async function whileVaultIsOurs<T>(work: () => Promise<T>): Promise<T> {
  return (await navigator.locks.request('vault', work)) as T;
}
