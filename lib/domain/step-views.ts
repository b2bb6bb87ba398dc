import type { Bilingual } from './bilingual.ts';
import { clockTime } from './clock.ts';
import type { ChapterView, StepView } from './desk.ts';
import { isClosed } from './make-list-rows.ts';
import { markOf } from './mark.ts';
import type { Merchant } from './merchant.ts';
import { probeView } from './probe-view.ts';
import type { ResolveContext } from './resolve-step.ts';
import type { Chapter, Step } from './rollout.ts';
import { isSettled, stepEnd } from './step-end.ts';
import { stepLacks } from './step-lacks.ts';
import { lastRun, stepState } from './step-state.ts';
import { type WaitContext, waitView } from './wait-view.ts';

type Steps = ReadonlyMap<string, Step>;

/** The rollout of a merchant as the panel shows it. `running`: ids of the steps with a run under way. */
export function stepViews(
  chapters: readonly Chapter[],
  merchant: Merchant,
  context: ResolveContext & WaitContext,
  running: ReadonlySet<string>,
): readonly ChapterView[] {
  const steps: Steps = new Map(chapters.flatMap((chapter) => chapter.steps.map((step) => [step.id, step])));
  return chapters.map(({ id, number, title, steps: own }) => {
    const views = own.map((step) => viewOf(step, steps, merchant, context, running.has(step.id)));
    const count = (state: StepView['state']): number => views.filter((view) => view.state === state).length;
    return { id, number, title, steps: views, done: count('done'), skipped: count('skipped') };
  });
}

function viewOf(step: Step, steps: Steps, merchant: Merchant, context: ResolveContext & WaitContext, running: boolean): StepView {
  const lacks = stepLacks(step, merchant, context);
  const { id, kind, title, text, proof, page, console } = step;
  const blockedBy = openBefore(step, steps, merchant);
  const wait = waitView(step, merchant, context, freeSince(step, steps, merchant));
  const around = { running, blocked: blockedBy.length > 0, lacking: lacks.length > 0, waiting: wait?.begun !== undefined };
  const probe = probeView(step, merchant, context);
  return {
    ...{ id, kind, title, text, proof, state: stepState(step, merchant, around), lacks, blockedBy },
    ...(page === undefined ? {} : { page }),
    ...(console === undefined ? {} : { console }),
    ...(probe === undefined ? {} : { probe }),
    ...(wait === undefined ? {} : { wait }),
    ...(page !== undefined && isClosed(page, merchant) ? { closed: true as const } : {}),
    ...lastOf(step, merchant),
    ...marksOf(step, merchant),
    notes: merchant.notes.filter((note) => note.step === id).map((note) => ({ ...markOf(note), id: note.id, text: note.text })),
  };
}

function openBefore(step: Step, steps: Steps, merchant: Merchant): readonly Bilingual[] {
  return before(step, steps).flatMap((one) => (isSettled(one, merchant) ? [] : [one.title]));
}

/** When the last step before it was settled, in ms; undefined while one is open, or when nothing tells. */
export function freeSince(step: Step, steps: Steps, merchant: Merchant): number | undefined {
  const ends = before(step, steps).map((one) => (isSettled(one, merchant) ? stepEnd(one, merchant)?.clock : undefined));
  const clocks = ends.filter((clock) => clock !== undefined);
  return clocks.length === 0 || clocks.length < ends.length ? undefined : Math.max(...clocks.map(clockTime));
}

function before(step: Step, steps: Steps): Step[] {
  return (step.after ?? []).flatMap((id) => steps.get(id) ?? []);
}

function lastOf(step: Step, merchant: Merchant): Pick<StepView, 'last'> {
  const ended = lastRun(step, merchant)?.ended;
  return ended === undefined ? {} : { last: { outcome: ended.outcome, at: clockTime(ended.clock) } };
}

/** Who did what to the step and when. */
function marksOf({ id }: Step, merchant: Merchant): Pick<StepView, 'ticked' | 'proved' | 'skipped' | 'differs'> {
  const { [id]: tick } = merchant.ticks;
  const { [id]: proof } = merchant.proofs;
  const { [id]: skip } = merchant.skips;
  const { [id]: differs } = merchant.differs;
  return {
    ...(tick?.done === true ? { ticked: markOf(tick) } : {}),
    ...(proof === undefined ? {} : { proved: { ...markOf(proof), evidence: proof.evidence } }),
    ...(skip === undefined ? {} : { skipped: { ...markOf(skip), why: skip.why } }),
    ...(differs === undefined ? {} : { differs: { at: clockTime(differs.clock), fields: differs.fields } }),
  };
}
