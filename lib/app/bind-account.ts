import type { Account } from '../domain/engine.ts';
import { append } from '../store/journal.ts';
import { bindDocument } from './document-bindings.ts';
import type { App } from './open-app.ts';

/** The person says that the account a console shows is this merchant's: its facts are recorded, and from now on must match. */
export async function bindAccount(app: App, merchant: string, console: string, account: Account, document: string): Promise<void> {
  const facts = Object.entries(account);
  if (facts.length === 0) return bindDocument(document, merchant);
  const entries = facts.map(([fact, content]) => ({ kind: 'fact-captured', fact, content, from: console }) as const);
  await append(app.database, await app.writer(), merchant, entries);
}
