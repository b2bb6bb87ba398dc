import { allValues } from '../catalog/all-values.ts';
import type { Happening } from '../domain/entry.ts';
import { profileVersions } from '../domain/profile-versions.ts';
import { append, entriesOf } from '../store/journal.ts';
import type { App } from './open-app.ts';

/** Gives the team's decisions as they stand a name, to compare with and to come back to. Two versions never have one name. */
export async function nameProfile(app: App, typed: string): Promise<'empty' | 'version_taken' | undefined> {
  const name = typed.trim();
  if (name === '') return 'empty';
  const versions = profileVersions(await entriesOf(app.database, ''), allValues);
  if (versions.some((version) => version.name === name)) return 'version_taken';
  await append(app.database, await app.writer(), '', [{ kind: 'profile-named', name }]);
  return undefined;
}

/** Decides again what was decided in a named version, and takes back what was not, all or nothing; `why` stands beside each. */
export async function restoreProfile(app: App, id: string, why: string): Promise<void> {
  const version = profileVersions(await entriesOf(app.database, ''), allValues).find((one) => one.id === id);
  const happenings = (version?.changes ?? []).map(({ value }): Happening => {
    const content = version?.decisions[value]?.content;
    if (content === undefined) return { kind: 'decision-taken-back', value, why };
    return { kind: 'decision-made', value, content: typeof content === 'string' ? content : [...content], why };
  });
  await append(app.database, await app.writer(), '', happenings);
}
