import type { Bound } from '../domain/card.ts';
import { append, merchantOf } from '../store/journal.ts';
import { provedIn } from './catalog.ts';
import type { App } from './open-app.ts';

/**
 * A console's account was bound to a merchant by mistake: the facts the binding recorded are forgotten, and what was proved in that console
 * counts no more, since it was proved in somebody else's account. The console asks again whose it is.
 */
export async function takeBackBinding(app: App, console: string, { merchant: id, account }: Bound): Promise<void> {
  const merchant = await merchantOf(app.database, id);
  if (merchant === undefined) return;
  const steps = provedIn(console, merchant).map((step) => step.id);
  await append(app.database, await app.writer(), id, [{ kind: 'binding-taken-back', console, facts: Object.keys(account), steps }]);
}
