import type { Bilingual } from './bilingual.ts';
import { clockTime } from './clock.ts';
import type { ChapterView, StepView } from './desk.ts';
import type { Merchant } from './merchant.ts';
import { probeView } from './probe-view.ts';
import type { ResolveContext } from './resolve-step.ts';
import type { Chapter, Step } from './rollout.ts';
import { stepLacks } from './step-lacks.ts';
import { isDone, lastRun, stepState } from './step-state.ts';

/** The rollout of a merchant as the panel shows it. `running`: ids of the steps with a run under way. */
export function stepViews(
  chapters: readonly Chapter[],
  merchant: Merchant,
  context: ResolveContext,
  running: ReadonlySet<string>,
): readonly ChapterView[] {
  const steps = new Map(chapters.flatMap((chapter) => chapter.steps.map((step) => [step.id, step])));
  return chapters.map(({ id, number, title, steps: own }) => {
    const views = own.map((step) => viewOf(step, openBefore(step, steps, merchant), merchant, context, running.has(step.id)));
    return { id, number, title, steps: views, done: views.filter(({ state }) => state === 'done').length };
  });
}

function viewOf(step: Step, blockedBy: readonly Bilingual[], merchant: Merchant, context: ResolveContext, running: boolean): StepView {
  const lacks = stepLacks(step, merchant, context);
  const { id, kind, title, text, page, console } = step;
  const probe = probeView(step, merchant, context);
  const state = stepState(step, merchant, { running, blocked: blockedBy.length > 0, lacking: lacks.length > 0 });
  return {
    ...{ id, kind, title, text, state, lacks, blockedBy },
    ...(page === undefined ? {} : { page }),
    ...(console === undefined ? {} : { console }),
    ...(probe === undefined ? {} : { probe }),
    ...lastOf(step, merchant),
    ...tickOf(step, merchant),
  };
}

function openBefore(step: Step, steps: ReadonlyMap<string, Step>, merchant: Merchant): readonly Bilingual[] {
  return (step.after ?? []).flatMap((id) => {
    const before = steps.get(id);
    return before === undefined || isDone(before, merchant) ? [] : [before.title];
  });
}

function lastOf(step: Step, merchant: Merchant): Pick<StepView, 'last'> {
  const ended = lastRun(step, merchant)?.ended;
  return ended === undefined ? {} : { last: { outcome: ended.outcome, at: clockTime(ended.clock) } };
}

function tickOf(step: Step, merchant: Merchant): Pick<StepView, 'ticked'> {
  const tick = merchant.ticks[step.id];
  return tick?.done === true ? { ticked: { person: tick.person, at: clockTime(tick.clock) } } : {};
}
