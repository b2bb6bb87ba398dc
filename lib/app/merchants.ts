import type { Happening } from '../domain/entry.ts';
import { type NameProblem, nameProblem, tidyName } from '../domain/merchant-name.ts';
import { append, merchantOf } from '../store/journal.ts';
import { chooseMerchant, chosenMerchant } from './chosen-merchant.ts';
import type { App } from './open-app.ts';

/** Creates a merchant and puts it at hand. Answers its id, or what is wrong with the name. */
export async function createMerchant(app: App, typed: string): Promise<{ id: string } | { problem: NameProblem }> {
  const name = tidyName(typed);
  const problem = nameProblem(name, await takenNames(app));
  if (problem !== undefined) return { problem };
  const writer = await app.writer();
  const id = writer.newId();
  await append(app.database, writer, id, [{ kind: 'merchant-created', name }]);
  await chooseMerchant(id);
  return { id };
}

/** Gives a merchant another name. Answers what is wrong with it, and then the old one stays. */
export async function renameMerchant(app: App, id: string, typed: string): Promise<NameProblem | undefined> {
  const name = tidyName(typed);
  const problem = nameProblem(name, await takenNames(app, id));
  if (problem === undefined) await say(app, id, { kind: 'merchant-renamed', name });
  return problem;
}

/** Puts a merchant to the end of lists, or back. */
export async function archiveMerchant(app: App, id: string, archived: boolean): Promise<void> {
  await say(app, id, { kind: 'merchant-archived', archived });
}

/**
 * Takes a merchant off every list and out of hand; its whole history stays, so that it can be brought back.
 * Refused while a run of it is under way or was never settled.
 */
export async function deleteMerchant(app: App, id: string): Promise<'merchant_running' | undefined> {
  const merchant = await merchantOf(app.database, id);
  if (merchant?.runs.some(({ ended }) => ended === undefined)) return 'merchant_running';
  await say(app, id, { kind: 'merchant-deleted', deleted: true });
  if ((await chosenMerchant()) === id) await chooseMerchant('');
  return undefined;
}

/** Brings a deleted merchant back as it was. Refused when another one has its name by now. */
export async function restoreMerchant(app: App, id: string): Promise<'name_taken' | undefined> {
  const merchant = await merchantOf(app.database, id);
  if (merchant !== undefined && (await takenNames(app, id)).has(merchant.name)) return 'name_taken';
  await say(app, id, { kind: 'merchant-deleted', deleted: false });
  return undefined;
}

/** The names of all merchants but this one; deleted ones keep no name from others. */
export async function takenNames(app: App, but?: string): Promise<ReadonlySet<string>> {
  const rows = await app.database.directory.toArray();
  return new Set(rows.filter(({ id, deleted }) => id !== but && deleted === undefined).map(({ name }) => name));
}

async function say(app: App, id: string, happening: Happening): Promise<void> {
  await append(app.database, await app.writer(), id, [happening]);
}
