import type { App } from '../../lib/app/open-app.ts';
import { recordFact } from '../../lib/app/record-fact.ts';
import { Database } from '../../lib/store/database.ts';
import { append } from '../../lib/store/journal.ts';

/** The browser has ended the worker: nothing it does has any effect any more. */
class Ended extends Error {}

let left = Number.POSITIVE_INFINITY;

/** One moment at which a worker can be ended. */
function moment(): void {
  if (left <= 0) throw new Ended();
  left -= 1;
}

/** Something a worker has done outside of itself: it can be ended before it is done, and after, before it hears of it. */
export async function crossing<T>(act: () => T): Promise<Awaited<T>> {
  moment();
  const done = await act();
  moment();
  return done;
}

/** A worker that is ended after so many moments, at the next one; for ever alive without a number. Starts the next worker where the last was ended. */
export function startWorker(moments = Number.POSITIVE_INFINITY): void {
  left = moments;
}

/** Whether it was ended at this fault, and not by a bug. */
export const wasEnded = (fault: unknown): boolean => fault instanceof Ended || (fault as { inner?: unknown })?.inner instanceof Ended;

/** What the merchant gave. */
export const FACTS = { smsAccount: 'leshi_yx', smsPassword: 'Pa55-wörd ' };

/** An app of a worker that can be ended, with one merchant whose console is known and who lacks nothing for 短信平台设置. */
export async function openMortal(): Promise<App> {
  const app: App = { database: new Database(), writer: async () => ({ now, newId: () => crypto.randomUUID(), person: '王芳' }) };
  await append(app.database, await app.writer(), 'm1', [
    { kind: 'merchant-created', name: '乐食' },
    { kind: 'fact-captured', fact: 'merchantCode', content: 'LSKZ', from: 'kezhi' },
  ]);
  for (const [fact, content] of Object.entries(FACTS)) await recordFact(app, 'm1', fact, content, 'typed');
  return app;
}

/** The journal asks for the time within its transaction: a worker that is ended there stores nothing of it. */
function now(): number {
  moment();
  return Date.now();
}
