import type { ChapterView, StepState, StepView } from './desk.ts';

/** What a person can do something about, in the order of the rollout; waiting comes after all of it. */
const ACTIONABLE: readonly StepState[] = ['trouble', 'differs', 'begun', 'ready', 'lacks'];

/**
 * Id of the next sensible step: the one under way, else the first that can be worked on or whose answer is late and should be asked for,
 * else the one whose answer is due first; undefined when none is left.
 */
export function nextStep(chapters: readonly ChapterView[]): string | undefined {
  const steps = chapters.flatMap((chapter) => chapter.steps);
  const isActionable = ({ state, wait }: StepView): boolean =>
    ACTIONABLE.includes(state) || (state === 'waiting' && wait?.begun?.late === true);
  const waiting = steps.filter(({ state }) => state === 'waiting');
  const found = steps.find(({ state }) => state === 'running') ?? steps.find(isActionable) ?? waiting.toSorted(byDue)[0];
  return found?.id;
}

/** A wait without a due time, such as a scan, is over first. */
function byDue(a: StepView, b: StepView): number {
  return (a.wait?.begun?.due ?? 0) - (b.wait?.begun?.due ?? 0);
}
