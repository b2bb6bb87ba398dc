import type { Content } from '../../lib/domain/content.ts';
import type { Merchant, ProfileState, Run } from '../../lib/domain/merchant.ts';
import type { Outcome } from '../../lib/domain/outcome.ts';

/** Stamps of a test: the number is what sorts. */
export function stamp(at: number): { clock: string; person: string } {
  return { clock: `${String(at).padStart(9, '0')}-0000-d`, person: '小林' };
}

/** A merchant of whom these facts are known, all else empty unless given. */
export function aMerchant(facts: Readonly<Record<string, Content>> = {}, more: Partial<Merchant> = {}): Merchant {
  const known = Object.entries(facts).map(([id, content]) => [id, { ...stamp(1), content, from: 'typed' }]);
  return {
    ...{ id: 'm', name: '乐食客至', created: stamp(0), clock: stamp(1).clock },
    ...{ facts: Object.fromEntries(known), secrets: {}, overrides: {}, ticks: {}, proofs: {}, runs: [] },
    ...{ notes: [], skips: {}, waits: {}, differs: {}, handsOn: 0 },
    ...more,
  };
}

/** A run of a step that ended so; without an outcome it has not ended. */
export function aRun(step: string, outcome?: Outcome, more: Partial<Run> = {}): Run {
  const ended = outcome === undefined ? {} : { ended: { ...stamp(3), outcome, evidence: 'page' } };
  return { ...stamp(2), id: 'r', step, page: 'p', origin: 'https://x', changes: {}, savePressed: false, ...ended, ...more };
}

/** The team's decisions. */
export function aProfile(decisions: Readonly<Record<string, Content>> = {}): ProfileState {
  const made = Object.entries(decisions).map(([id, content]) => [id, { ...stamp(1), content, why: '问过客至' }]);
  return { decisions: Object.fromEntries(made) };
}
