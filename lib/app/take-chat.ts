import type { ChatPick, ChatPlace } from '../domain/chat/judge-pick.ts';
import type { Happening } from '../domain/entry.ts';
import { nameProblem, tidyName } from '../domain/merchant-name.ts';
import { append } from '../store/journal.ts';
import { chooseMerchant } from './chosen-merchant.ts';
import { takenNames } from './merchants.ts';
import type { App } from './open-app.ts';
import { checkFact, factRecord } from './record-fact.ts';
import { keepSecret } from './secrets.ts';

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
  for (const { secret, happening } of records) if (secret !== undefined) await keepSecret(id, happening.fact, secret);
  await append(app.database, writer, id, [...created, ...records.map(({ happening }) => happening)]);
  await chooseMerchant(id);
  return undefined;
}
