import type { ChatPick, ChatPlace } from '../domain/chat/judge-pick.ts';
import type { Happening } from '../domain/entry.ts';
import { nameProblem, tidyName } from '../domain/merchant-name.ts';
import { append } from '../store/journal.ts';
import { chooseMerchant } from './chosen-merchant.ts';
import { takenNames } from './merchants.ts';
import type { App } from './open-app.ts';
import { checkFact, type FactRecord, factRecord } from './record-fact.ts';
import { type KeepSecret, secretKeeper } from './secrets.ts';

/** Records what was picked of a chat, all or nothing, and puts the merchant at hand. Answers what is wrong (`problem_<key>`). */
export async function takeChat(app: App, place: ChatPlace, picks: readonly ChatPick[]): Promise<string | undefined> {
  const name = 'name' in place ? tidyName(place.name) : undefined;
  const problems = picks.map(({ fact, content }) => checkFact(fact, content));
  if (name !== undefined) problems.push(nameProblem(name, await takenNames(app)));
  const problem = problems.find((one) => one !== undefined);
  if (problem !== undefined) return problem;
  const writer = await app.writer();
  const id = 'merchant' in place ? place.merchant : writer.newId();
  const created: Happening[] = name === undefined ? [] : [{ kind: 'merchant-created', name }];
  const records = picks.map(({ fact, content }) => factRecord(fact, content, 'chat'));
  const keepers = await keepersOf(app, id, records);
  if (keepers === 'locked') return 'vault_locked';
  const entries = await append(app.database, writer, id, [...created, ...records.map(({ happening }) => happening)]);
  for (const entry of entries) if (entry.kind === 'secret-given') await keepers.get(entry.fact)?.(entry.clock);
  await chooseMerchant(id);
  return undefined;
}

/** How each secret among the records will be kept, by fact. */
async function keepersOf(app: App, merchant: string, records: readonly FactRecord[]): Promise<ReadonlyMap<string, KeepSecret> | 'locked'> {
  const keepers = new Map<string, KeepSecret>();
  for (const { secret, happening } of records) {
    const keep = secret === undefined ? undefined : await secretKeeper(app, merchant, happening.fact, secret);
    if (keep === 'locked') return 'locked';
    if (keep !== undefined) keepers.set(happening.fact, keep);
  }
  return keepers;
}
