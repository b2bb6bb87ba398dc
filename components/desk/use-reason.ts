import type { StepView } from '../../lib/domain/desk.ts';
import { when } from '../mark/when.ts';
import { outcomeSentence } from '../notice/outcome-sentence.ts';
import { useLanguage, useSay, useText } from '../say.tsx';

/** The short line below a step that does not simply wait for its turn: what it lacks, what went wrong, whom it waits for. */
export function useReason(step: StepView): { readonly text: string; readonly ink: string } | undefined {
  const say = useSay();
  const text = useText();
  const waiting = useWaiting();
  if (step.state === 'lacks') {
    const names = step.lacks.map(({ title }) => text(title)).join(say('list_comma'));
    return { text: say('reason_lacks', [names]), ink: 'text-wait' };
  }
  if (step.state === 'running') return { text: say('reason_running'), ink: 'text-accent' };
  if (step.state === 'begun') return { text: say('reason_begun'), ink: 'text-accent' };
  if (step.state === 'waiting') return waiting(step);
  if (step.state === 'skipped') return { text: say('reason_skipped', [step.skipped?.why ?? '']), ink: 'text-ink-2' };
  if (step.state === 'differs') {
    return { text: say('reason_differs', [(step.differs?.fields ?? []).join(say('list_comma'))]), ink: 'text-bad' };
  }
  if (step.state !== 'trouble') return undefined;
  const label = text(step.title);
  return { text: step.last ? outcomeSentence(step.last.outcome, { label }, say).text : say('state_trouble'), ink: 'text-bad' };
}

/** Whom a step waits for, since when and until when; without times it is a scan. */
function useWaiting(): (step: StepView) => { readonly text: string; readonly ink: string } {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  return ({ wait }) => {
    if (wait?.begun === undefined) return { text: say('reason_waiting'), ink: 'text-wait' };
    const { since, due, late } = wait.begun;
    const parts = [text(wait.who), when(since, language), when(due, language)];
    return late ? { text: say('reason_late', parts), ink: 'text-bad' } : { text: say('reason_waiting_for', parts), ink: 'text-wait' };
  };
}
