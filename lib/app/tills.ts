import type { Happening } from '../domain/entry.ts';
import type { Merchant } from '../domain/merchant.ts';
import { TILL_FACTS, type TillRow, tillRows, tillTicks, withTill } from '../domain/tills.ts';
import { append, merchantOf } from '../store/journal.ts';
import type { App } from './open-app.ts';
import { checkFact } from './record-fact.ts';
import { forgetSecret, secretKeeper, secretsOf } from './secrets.ts';

/**
 * Adds one till that a person typed, or corrects the one of the same code. Answers the key of what is wrong
 * (`problem_<key>`), and then nothing is stored.
 */
export async function giveTill(app: App, merchantId: string, typed: TillRow): Promise<string | undefined> {
  const merchant = await merchantOf(app.database, merchantId);
  if (merchant === undefined) return 'unknown_fact';
  const till = { code: typed.code.trim(), store: typed.store.trim(), key: typed.key };
  const problem = till.key === '' ? 'empty' : problemOf(till);
  if (problem !== undefined) return problem;
  return recordTills(app, merchant, withTill(tillRows(merchant, await keysOf(app, merchantId)), till));
}

/** Takes one till out of the record; with the last one its facts are forgotten. */
export async function dropTill(app: App, merchantId: string, code: string): Promise<void> {
  const merchant = await merchantOf(app.database, merchantId);
  if (merchant === undefined) return;
  const left = tillRows(merchant, await keysOf(app, merchantId)).filter((row) => row.code !== code);
  if (left.length > 0) return void (await recordTills(app, merchant, left));
  await forgetSecret(merchantId, TILL_FACTS.key);
  const gone = Object.values(TILL_FACTS).map((fact): Happening => ({ kind: 'fact-forgotten', fact }));
  await append(app.database, await app.writer(), merchantId, gone);
}

/** Ticks one till as set up, or takes the tick back; the step itself is ticked with the last of them. */
export async function tickTill(app: App, merchantId: string, step: string, code: string, done: boolean): Promise<void> {
  const merchant = await merchantOf(app.database, merchantId);
  if (merchant === undefined) return;
  const ticks = tillTicks(merchant, step, code, done).map((tick): Happening => ({ kind: 'step-ticked', ...tick }));
  await append(app.database, await app.writer(), merchantId, ticks);
}

/** Records the whole grid of tills. The keys are kept as every secret is. */
async function recordTills(app: App, merchant: Merchant, rows: readonly TillRow[]): Promise<string | undefined> {
  const problem = rows.map(problemOf).find((found) => found !== undefined);
  if (problem !== undefined) return problem;
  const keys = rows.map(({ key }) => key).join('\n');
  const keep = await secretKeeper(app, merchant.id, TILL_FACTS.key, keys);
  if (keep === 'locked') return 'vault_locked';
  const entries = await append(app.database, await app.writer(), merchant.id, [
    ...columns(merchant, rows).map(([fact, content]): Happening => ({ kind: 'fact-captured', fact, content, from: 'typed' })),
    { kind: 'secret-given', fact: TILL_FACTS.key, length: Array.from(keys).length, from: 'typed' },
  ]);
  await keep(entries.at(-1)?.clock ?? '');
  return undefined;
}

/** The keys of the tills, a line each, where they are at hand. */
async function keysOf(app: App, merchant: string): Promise<string | undefined> {
  return (await secretsOf(app, merchant)).atHand.get(TILL_FACTS.key);
}

/** The grid column by column. The stores of the tills stand in for the merchant's stores until these are read. */
function columns(merchant: Merchant, rows: readonly TillRow[]): readonly [string, string[]][] {
  const stores = rows.map(({ store }) => store);
  return [
    [TILL_FACTS.code, rows.map(({ code }) => code)],
    [TILL_FACTS.store, stores],
    ...(merchant.facts['storeCodes'] === undefined ? [['storeCodes', [...new Set(stores)]] as [string, string[]]] : []),
  ];
}

/** A key that is not known any more is no problem: its sheet says so. */
function problemOf({ code, store, key }: TillRow): string | undefined {
  return checkFact(TILL_FACTS.code, code) ?? checkFact(TILL_FACTS.store, store) ?? (/[\r\n]/.test(key) ? 'control_character' : undefined);
}
