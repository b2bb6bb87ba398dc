import { knownAccount, matchAccount } from '../domain/account.ts';
import type { Bound, Card } from '../domain/card.ts';
import type { Console } from '../domain/console.ts';
import type { Account } from '../domain/engine.ts';
import type { Merchant } from '../domain/merchant.ts';
import { provedIn } from './catalog.ts';
import { isDocumentBound } from './document-bindings.ts';
import type { FoundTab } from './find-page.ts';
import type { App } from './open-app.ts';
import { otherOwner } from './other-owner.ts';

type Placed<K extends Card['kind']> = Omit<Extract<Card, { kind: K }>, 'console' | 'tabId' | 'page'>;
type Doubt = Placed<'refused'> | Placed<'whose'>;

/** The doubt about whose console this is, or undefined when it is the merchant's. A refusal tells whose it is and which binding refuses. */
export async function doubtOwner(app: App, found: FoundTab, console: Console, merchant: Merchant): Promise<Doubt | undefined> {
  const { account: shown, document } = found;
  const known = knownAccount(console, merchant);
  const match = matchAccount(shown, known);
  const other = await otherOwner(app, shown, console, merchant);
  const owner = other === undefined ? {} : { owner: { merchant: other.id, name: other.name } };
  if (match.is === 'different') {
    const there = [other?.name ?? match.shown, match.known];
    return {
      kind: 'refused',
      refusal: { outcome: 'wrong-merchant', there },
      ...owner,
      bound: boundAs(merchant, wrongly(known, shown), console),
    };
  }
  if (other !== undefined) {
    const refusal = { outcome: 'wrong-merchant' as const, there: [other.name, merchant.name] };
    return { kind: 'refused', refusal, ...owner, bound: boundAs(other, knownAccount(console, other), console) };
  }
  if (match.is === 'same' || (await isDocumentBound(document, merchant.id))) return undefined;
  return { kind: 'whose', account: shown, document };
}

/** What is known of the account, but for what the console shows as well. */
function wrongly(known: Account, shown: Account): Account {
  return Object.fromEntries(Object.entries(known).filter(([fact, content]) => shown[fact] !== content));
}

function boundAs(merchant: Merchant, account: Account, console: Console): Bound {
  return { merchant: merchant.id, name: merchant.name, account: { ...account }, proved: provedIn(console.id, merchant).length };
}
