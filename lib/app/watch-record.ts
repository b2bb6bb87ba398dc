import type { Merchant, ProfileState } from '../domain/merchant.ts';
import type { MerchantRow } from '../domain/merchant-row.ts';
import { directoryOf, merchantOf, profileOf } from '../store/journal.ts';
import { watch } from '../store/watch.ts';
import type { App } from './open-app.ts';

/** Names as a Chinese reader looks them up, numbers by their size. */
const BY_NAME = new Intl.Collator('zh-CN', { numeric: true });

/** Shows the row of every merchant, deleted ones too, and again whenever one of the rows changes, until the returned function is called. */
export function watchDirectory({ database }: App, show: (rows: readonly MerchantRow[]) => void): () => void {
  return watch(async () => (await directoryOf(database)).sort((a, b) => BY_NAME.compare(a.name, b.name)), show);
}

/** Shows one merchant, and again at each change of it, until the returned function is called. */
export function watchMerchant({ database }: App, id: string, show: (merchant: Merchant | undefined) => void): () => void {
  return watch(() => merchantOf(database, id), show);
}

/** Shows the team's decisions, and again at each change, until the returned function is called. */
export function watchProfile({ database }: App, show: (profile: ProfileState) => void): () => void {
  return watch(() => profileOf(database), show);
}
