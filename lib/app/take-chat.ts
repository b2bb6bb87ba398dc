import type { ChatPick, ChatPlace } from '../domain/chat/judge-pick.ts';
import { nameProblem, tidyName } from '../domain/merchant-name.ts';
import { chooseMerchant } from './chosen-merchant.ts';
import { takenNames } from './merchants.ts';
import type { App } from './open-app.ts';
import { recordFacts } from './record-fact.ts';

/** Records what was picked of a chat, all or nothing, and puts the merchant at hand. Answers what is wrong (`problem_<key>`). */
export async function takeChat(app: App, place: ChatPlace, picks: readonly ChatPick[]): Promise<string | undefined> {
  const name = 'name' in place ? tidyName(place.name) : undefined;
  const wrong = name === undefined ? undefined : nameProblem(name, await takenNames(app));
  if (wrong !== undefined) return wrong;
  const id = 'merchant' in place ? place.merchant : (await app.writer()).newId();
  const problem = await recordFacts(app, id, picks, 'chat', name === undefined ? [] : [{ kind: 'merchant-created', name }]);
  if (problem === undefined) await chooseMerchant(id);
  return problem;
}
