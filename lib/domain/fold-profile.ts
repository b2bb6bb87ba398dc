import type { Entry } from './entry.ts';
import type { ProfileState } from './merchant.ts';
import { without } from './without.ts';

export const EMPTY_PROFILE: ProfileState = { decisions: {} };

/** The team's decisions after one more entry without a merchant. */
export function foldProfile(profile: ProfileState, entry: Entry): ProfileState {
  if (entry.kind === 'decision-taken-back') {
    return { decisions: without(profile.decisions, entry.value) };
  }
  if (entry.kind !== 'decision-made') return profile;
  const { clock, person, content, why } = entry;
  return { decisions: { ...profile.decisions, [entry.value]: { clock, person, content, why } } };
}
