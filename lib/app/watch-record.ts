import type { Merchant, ProfileState } from '../domain/merchant.ts';
import { merchantNames, merchantOf, profileOf } from '../store/journal.ts';
import { watch } from '../store/watch.ts';
import type { App } from './open-app.ts';

/** Shows every merchant's id and name, and again at each change, until the returned function is called. */
export function watchMerchantNames({ database }: App, show: (names: readonly { id: string; name: string }[]) => void): () => void {
  return watch(() => merchantNames(database), show);
}

/** Shows one merchant, and again at each change of it, until the returned function is called. */
export function watchMerchant({ database }: App, id: string, show: (merchant: Merchant | undefined) => void): () => void {
  return watch(() => merchantOf(database, id), show);
}

/** Shows the team's decisions, and again at each change, until the returned function is called. */
export function watchProfile({ database }: App, show: (profile: ProfileState) => void): () => void {
  return watch(() => profileOf(database), show);
}
