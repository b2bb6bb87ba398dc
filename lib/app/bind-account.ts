import { tabById } from '../browser/tabs.ts';
import type { Account } from '../domain/engine.ts';
import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';
import { bindTab } from './tab-bindings.ts';

/** The person says that the account a console shows is this merchant's: its facts are recorded, and from now on must match. */
export async function bindAccount(app: App, merchant: string, tabId: number, console: string, account: Account): Promise<void> {
  const facts = Object.entries(account);
  if (facts.length > 0) {
    const entries = facts.map(([fact, content]) => ({ kind: 'fact-captured', fact, content, from: console }) as const);
    await append(app.database, await app.writer(), merchant, entries);
    return;
  }
  const url = (await tabById(tabId))?.url;
  if (url !== undefined) await bindTab(tabId, new URL(url).origin, merchant);
}
