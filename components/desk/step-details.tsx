import type { StepView } from '../../lib/domain/desk.ts';
import { when } from '../mark/when.ts';
import { useLanguage, useSay, useText } from '../say.tsx';

interface Props {
  step: StepView;
  consoleTitles: Readonly<Record<string, string>>;
}

/** What the step is about, where it is done, what comes before it and what became of it last. */
export function StepDetails({ step, consoleTitles }: Props) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const { last, ticked, blockedBy } = step;
  const where = [
    say(`kind_${step.kind}`),
    step.console && (consoleTitles[step.console] ?? step.console),
    say(`state_${step.state}`),
  ].filter(Boolean);
  return (
    <div className="mb-1 ml-6 flex flex-col gap-0.5 border-l-2 border-line pl-2 text-sm text-ink-2">
      <p className="text-ink">{text(step.text)}</p>
      <p>{where.join(' · ')}</p>
      {blockedBy.length > 0 && <p>{say('step_blocked_by', [blockedBy.map(text).join(say('list_comma'))])}</p>}
      {last && <p>{say('step_last', [when(last.at, language), say(`result_${last.outcome.replaceAll('-', '_')}`)])}</p>}
      {ticked && <p>{say('step_ticked', [when(ticked.at, language), ticked.person])}</p>}
    </div>
  );
}
