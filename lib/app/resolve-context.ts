import { allFacts } from '../catalog/all-facts.ts';
import { allValues } from '../catalog/all-values.ts';
import type { ResolveContext } from '../domain/resolve-step.ts';
import { profileOf } from '../store/journal.ts';
import type { App } from './open-app.ts';
import type { Secrets } from './secrets.ts';

/** What values and facts resolve against: the catalog, the team's decisions and the secrets as they can be had. */
export async function resolveContext(app: App, { atHand, away }: Secrets): Promise<ResolveContext> {
  return {
    values: allValues,
    facts: allFacts,
    profile: await profileOf(app.database),
    secretsAtHand: new Set(atHand.keys()),
    secretsAway: away,
  };
}
