import { mayUseOrigin } from '../browser/permissions.ts';
import { allChapters } from '../catalog/all-chapters.ts';
import { allConsoles } from '../catalog/all-consoles.ts';
import { allValues } from '../catalog/all-values.ts';
import type { Origin } from '../domain/card.ts';
import { clockTime } from '../domain/clock.ts';
import type { Content } from '../domain/content.ts';
import type { ProfileState } from '../domain/merchant.ts';
import { resolveValue } from '../domain/resolve-value.ts';
import type { Value } from '../domain/value.ts';

export const CHAPTER_TITLES = allChapters.map(({ number, title }) => ({ number, title }));

/** One value of the profile as it stands: what is written today, where it comes from, who decided it. */
export interface ValueState {
  readonly value: Value;
  readonly content?: Content;
  readonly origin?: Origin;
  readonly decision?: { readonly person: string; readonly at: number; readonly why: string };
}

/** Every value of the profile, in the order of the catalog. */
export function valueStates(profile: ProfileState): ValueState[] {
  return [...allValues.values()].map((value) => {
    const resolved = resolveValue(value, profile, { overrides: {} });
    const decided = profile.decisions[value.id];
    return {
      value,
      ...('lacks' in resolved ? {} : resolved),
      ...(decided === undefined ? {} : { decision: { person: decided.person, at: clockTime(decided.clock), why: decided.why } }),
    };
  });
}

/** The backend's hosts: the domains that come with the extension, and the configured origins with whether the browser still permits them. */
export async function backendHosts(configured: readonly string[]): Promise<{ host: string; fixed: boolean; granted: boolean }[]> {
  const fixed = (allConsoles.get('kezhi')?.domains ?? []).map((domain) => ({ host: `*.${domain}`, fixed: true, granted: true }));
  const own = configured.map(async (host) => ({ host, fixed: false, granted: await mayUseOrigin(host) }));
  return [...fixed, ...(await Promise.all(own))];
}
