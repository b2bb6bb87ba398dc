import { append } from '../store/journal.ts';
import { chooseMerchant } from './chosen-merchant.ts';
import type { App } from './open-app.ts';

/** What is wrong with a name, as the key of a sentence. */
export type NameProblem = 'name_empty' | 'name_long' | 'name_taken';

const LONGEST_NAME = 60;

/** Creates a merchant and puts it at hand. Answers its id, or what is wrong with the name. */
export async function createMerchant(app: App, typed: string): Promise<{ id: string } | { problem: NameProblem }> {
  const name = typed
    .normalize('NFKC')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .trim();
  if (name === '') return { problem: 'name_empty' };
  if (Array.from(name).length > LONGEST_NAME) return { problem: 'name_long' };
  if ((await app.database.merchants.where('name').equals(name).count()) > 0) return { problem: 'name_taken' };
  const writer = await app.writer();
  const id = writer.newId();
  await append(app.database, writer, id, [{ kind: 'merchant-created', name }]);
  await chooseMerchant(id);
  return { id };
}
