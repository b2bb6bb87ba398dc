import { allFacts } from '../catalog/all-facts.ts';
import { allValues } from '../catalog/all-values.ts';
import type { Bilingual } from '../domain/bilingual.ts';
import { type Content, copyOf, sameContent } from '../domain/content.ts';
import type { Happening } from '../domain/entry.ts';
import type { Merchant } from '../domain/merchant.ts';
import { nameProblem, tidyName } from '../domain/merchant-name.ts';
import { append, merchantOf } from '../store/journal.ts';
import { takenNames } from './merchants.ts';
import type { App } from './open-app.ts';

/** One setting of a merchant that another may have as well: an override of a value, or a fact that tells nothing of who it is. */
export interface Setting {
  readonly id: string;
  readonly kind: 'value' | 'fact';
  readonly title: Bilingual;
  readonly content: Content;
}

/** The settings of a merchant. Facts that identify it, secrets and what was done for it are none. */
export async function settingsOf(app: App, id: string): Promise<readonly Setting[]> {
  const merchant = await merchantOf(app.database, id);
  return merchant === undefined ? [] : listSettings(merchant);
}

/**
 * Gives one merchant's settings to another: the one of that name, or a new one. What is the same there already is left alone.
 * Answers how many settings were given and to whom, or what is wrong with the name.
 */
export async function duplicateSettings(
  app: App,
  from: string,
  typed: string,
): Promise<{ given: number; name: string } | { problem: string }> {
  const name = tidyName(typed);
  const source = await merchantOf(app.database, from);
  if (source === undefined || source.name === name) return { problem: 'duplicate_self' };
  const target = await targetOf(app, name);
  if ('problem' in target) return target;
  const happenings = listSettings(source).flatMap((setting) => happeningFor(setting, target.merchant));
  const created: readonly Happening[] = target.merchant === undefined ? [{ kind: 'merchant-created', name }] : [];
  await append(app.database, await app.writer(), target.id, [...created, ...happenings]);
  return { given: happenings.length, name };
}

function listSettings({ overrides, facts }: Merchant): readonly Setting[] {
  const values = Object.entries(overrides).flatMap(([id, content]): Setting[] => {
    const value = allValues.get(id);
    return value === undefined ? [] : [{ id, kind: 'value', title: value.title, content }];
  });
  const alike = [...allFacts.values()].flatMap(({ id, title, setting }): Setting[] => {
    const known = facts[id];
    return setting !== true || known === undefined ? [] : [{ id, kind: 'fact', title, content: known.content }];
  });
  return [...values, ...alike];
}

async function targetOf(app: App, name: string): Promise<{ id: string; merchant?: Merchant } | { problem: string }> {
  const row = (await app.database.directory.where('name').equals(name).toArray()).find(({ deleted }) => deleted === undefined);
  const merchant = row === undefined ? undefined : await merchantOf(app.database, row.id);
  if (merchant !== undefined) return { id: merchant.id, merchant };
  const problem = nameProblem(name, await takenNames(app));
  return problem === undefined ? { id: (await app.writer()).newId() } : { problem };
}

function happeningFor({ id, kind, content }: Setting, target: Merchant | undefined): Happening[] {
  const there = kind === 'value' ? target?.overrides[id] : target?.facts[id]?.content;
  if (there !== undefined && sameContent(there, content)) return [];
  return kind === 'value'
    ? [{ kind: 'override-set', value: id, content: copyOf(content) }]
    : [{ kind: 'fact-captured', fact: id, content: copyOf(content), from: 'duplicated' }];
}
