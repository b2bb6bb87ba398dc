import type { ChapterView, StepState } from './desk.ts';

/** What a person can do something about, in the order of the rollout; waiting comes after all of it. */
const ACTIONABLE: readonly StepState[] = ['trouble', 'ready', 'lacks'];

/** Id of the next sensible step: the one under way, else the first that can be worked on, else the first waited for; undefined when none is left. */
export function nextStep(chapters: readonly ChapterView[]): string | undefined {
  const steps = chapters.flatMap((chapter) => chapter.steps);
  const found =
    steps.find(({ state }) => state === 'running') ??
    steps.find(({ state }) => ACTIONABLE.includes(state)) ??
    steps.find(({ state }) => state === 'waiting');
  return found?.id;
}
