import { askForOrigins } from '../../lib/browser/permissions.ts';
import { type Probed, probeOrigins } from '../../lib/domain/probe.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { Result } from '../../lib/messaging/contract.ts';

/** Asks the person for just the domains of the probe where they are not given yet, before anything is awaited, then has the file fetched. */
export async function probeWithLeave(merchant: string, step: string, domains: readonly string[], last: readonly Probed[]): Promise<Result> {
  const granted = await askForOrigins(probeOrigins(domains, last));
  if (!granted) return { outcome: 'needs-human', refusal: { outcome: 'needs-human', says: 'probe_denied' } };
  return ask('probe', { merchant, step });
}
