import { allLints } from '../catalog/all-lints.ts';
import { allValues } from '../catalog/all-values.ts';
import { type Content, copyOf } from '../domain/content.ts';
import { type DecisionRow, readDecisions, writeDecisions } from '../domain/decisions-file.ts';
import type { Happening } from '../domain/entry.ts';
import type { Finding } from '../domain/lint/finding.ts';
import { lintProfile } from '../domain/lint/lint-profile.ts';
import { type ProfileVersion, profileVersions } from '../domain/profile-versions.ts';
import { type ValueChange, valueHistory } from '../domain/value-history.ts';
import { append, directoryOf, entriesOf, merchantOf, profileOf } from '../store/journal.ts';
import { watch } from '../store/watch.ts';
import type { App } from './open-app.ts';
import { type ValueState, valueStates } from './options-views.ts';

/** The profile as the options show it: every value, how each came to be, and what contradicts what. */
export interface ProfilePart {
  readonly values: readonly ValueState[];
  readonly histories: Readonly<Record<string, readonly ValueChange[]>>;
  readonly findings: readonly Finding[];
  readonly versions: readonly ProfileVersion[];
}

/** Shows the profile, and again at each change of it, until the returned function is called. */
export function watchProfilePart({ database }: App, show: (part: ProfilePart) => void): () => void {
  return watch(async () => {
    const [profile, entries] = [await profileOf(database), await entriesOf(database, '')];
    const values = valueStates(profile);
    const seen = values.map((state) => ({ ...state, decided: state.decision !== undefined }));
    return {
      values,
      histories: valueHistory(entries, allValues),
      findings: lintProfile(seen, [...allLints.values()]),
      versions: profileVersions(entries, allValues),
    };
  }, show);
}

/** What a merchant has for itself instead of the profile's content. */
export interface Override {
  readonly id: string;
  readonly merchant: string;
  readonly content: Content;
  /** Absent where it was taken over from another merchant. */
  readonly why?: string;
}

/** Every value that merchants have for themselves, by value. Reads those merchants alone. */
export async function overridesOf({ database }: App): Promise<Readonly<Record<string, readonly Override[]>>> {
  const found: Record<string, Override[]> = {};
  const rows = (await directoryOf(database)).filter(({ own, deleted }) => own === true && deleted === undefined);
  for (const { id } of rows) {
    const { name, overrides } = (await merchantOf(database, id)) ?? { name: '', overrides: {} };
    const entries = await entriesOf(database, id);
    for (const [value, content] of Object.entries(overrides)) {
      const set = entries.findLast((entry) => entry.kind === 'override-set' && entry.value === value);
      const why = set?.kind === 'override-set' && set.why !== undefined ? { why: set.why } : {};
      found[value] = [...(found[value] ?? []), { id, merchant: name, content, ...why }];
    }
  }
  return found;
}

/** The team's decisions as the text of a file. */
export async function exportDecisions({ database }: App): Promise<string> {
  return writeDecisions(await profileOf(database));
}

/** The largest file of decisions that is read, in bytes. */
const LARGEST = 1_000_000;

/** What a file of decisions would bring; nothing is stored. */
export async function previewDecisions({ database }: App, file: Blob): Promise<ReturnType<typeof readDecisions>> {
  if (file.size > LARGEST) return { problem: 'decisions_unreadable' };
  return readDecisions(await file.text(), allValues, await profileOf(database));
}

/** A day as `2026-01-31` where the team works: Swedish writes dates as ISO 8601 does. */
const DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Asia/Shanghai' });

/** Takes decisions over that have no problem and do not hold already, all or none. Each keeps in its reason who decided it first, and when. */
export async function importDecisions(app: App, rows: readonly DecisionRow[]): Promise<void> {
  const taken = rows.filter(({ problem, same }) => problem === undefined && !same);
  const happenings = taken.map(
    ({ value, content, why, person, at }): Happening => ({
      kind: 'decision-made',
      ...{ value, content: copyOf(content) },
      why: `${why} — ${person} ${DAY.format(at)}`,
    }),
  );
  await append(app.database, await app.writer(), '', happenings);
}
