import type { StepView } from '../../lib/domain/desk.ts';
import { outcomeSentence } from '../notice/outcome-sentence.ts';
import { useSay, useText } from '../say.tsx';

/** The short line below a step that does not simply wait for its turn: what it lacks, what went wrong, whom it waits for. */
export function useReason(step: StepView): { readonly text: string; readonly ink: string } | undefined {
  const say = useSay();
  const text = useText();
  if (step.state === 'lacks') {
    const names = step.lacks.map(({ title }) => text(title)).join(say('list_comma'));
    return { text: say('reason_lacks', [names]), ink: 'text-wait' };
  }
  if (step.state === 'running') return { text: say('reason_running'), ink: 'text-accent' };
  if (step.state === 'waiting') return { text: say('reason_waiting'), ink: 'text-wait' };
  if (step.state !== 'trouble') return undefined;
  const label = text(step.title);
  return { text: step.last ? outcomeSentence(step.last.outcome, { label }, say).text : say('state_trouble'), ink: 'text-bad' };
}
