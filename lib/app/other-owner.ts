import { knownAccount, matchAccount } from '../domain/account.ts';
import type { Console } from '../domain/console.ts';
import type { Account } from '../domain/engine.ts';
import type { Merchant } from '../domain/merchant.ts';
import { merchantsWith } from '../store/journal.ts';
import type { App } from './open-app.ts';

/** Another merchant whose facts say that this console is theirs, or undefined. */
export async function otherOwner(app: App, shown: Account, console: Console, merchant: Merchant): Promise<Merchant | undefined> {
  if (Object.keys(shown).length === 0) return undefined;
  const own = matchAccount(shown, knownAccount(console, merchant)).is === 'same';
  if (own) return undefined;
  const others = await merchantsWith(app.database, shown);
  const isOther = ({ id, deleted }: Merchant): boolean => id !== merchant.id && deleted === undefined;
  return others.filter(isOther).find((other) => matchAccount(shown, knownAccount(console, other)).is === 'same');
}
