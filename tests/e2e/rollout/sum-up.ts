import { GOOD } from '../../../lib/domain/outcome.ts';
import type { Rollout } from './rollout.ts';

/** Applied, already right and proved count fields; refused counts pages (a run stops at its first refusal); waiting counts rows of the checklist. */
export interface Sum {
  readonly applied: number;
  readonly alreadyRight: number;
  readonly proved: number;
  readonly refused: number;
  readonly waiting: number;
}

export function sumUp({ pages, waiting }: Rollout): Sum {
  const changes = pages.flatMap((page) => page.changes);
  const count = (outcome: string): number => changes.filter((change) => change.outcome === outcome).length;
  return {
    applied: count('applied'),
    alreadyRight: count('already-right'),
    proved: changes.filter(({ proved }) => proved).length,
    refused: pages.filter(({ outcome }) => !GOOD.includes(outcome)).length,
    waiting: waiting.length,
  };
}

/** The last line of a run. */
export function sumLine({ applied, alreadyRight, proved, refused, waiting }: Sum): string {
  return `rollout: ${applied} applied, ${alreadyRight} already right, ${proved} proved, ${refused} refused, ${waiting} waiting for a person`;
}

/** Nothing was refused, and every page that was visited is read, or proved with every field of it. */
export function isGood({ pages }: Rollout): boolean {
  return (
    pages.length > 0 &&
    pages.every(({ outcome, changes }) => (outcome === 'proved' || outcome === 'captured') && changes.every(({ proved }) => proved))
  );
}
