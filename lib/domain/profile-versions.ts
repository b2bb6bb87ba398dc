import { clockTime } from './clock.ts';
import { type Content, sameContent } from './content.ts';
import type { Entry } from './entry.ts';
import { EMPTY_PROFILE, foldProfile } from './fold-profile.ts';
import type { ProfileState } from './merchant.ts';
import type { Value } from './value.ts';

/** A state of the team's decisions that somebody gave a name. */
export interface ProfileVersion {
  /** Id of the entry that named it. */
  readonly id: string;
  readonly name: string;
  readonly person: string;
  /** In ms. */
  readonly at: number;
  readonly decisions: ProfileState['decisions'];
  /** What has changed since: from what held then to what holds now. No content: nobody had decided, or nobody has any more. */
  readonly changes: readonly { readonly value: string; readonly from?: Content; readonly to?: Content }[];
}

/** Every named version, the last one first. `entries`: those without a merchant, in the order they happened. */
export function profileVersions(entries: readonly Entry[], values: ReadonlyMap<string, Value>): readonly ProfileVersion[] {
  const now = entries.reduce(foldProfile, EMPTY_PROFILE).decisions;
  let state = EMPTY_PROFILE;
  const named = entries.flatMap((entry): ProfileVersion[] => {
    const { decisions } = state;
    state = foldProfile(state, entry);
    if (entry.kind !== 'profile-named') return [];
    const { id, name, person, clock } = entry;
    return [{ id, name, person, at: clockTime(clock), decisions, changes: changesOf(decisions, now, values) }];
  });
  return named.reverse();
}

function changesOf(
  then: ProfileState['decisions'],
  now: ProfileState['decisions'],
  values: ReadonlyMap<string, Value>,
): ProfileVersion['changes'] {
  return [...values.values()].flatMap(({ id, content }) => {
    const [from, to] = [then[id]?.content ?? content, now[id]?.content ?? content];
    if (from === to || (from !== undefined && to !== undefined && sameContent(from, to))) return [];
    return [{ value: id, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
}
