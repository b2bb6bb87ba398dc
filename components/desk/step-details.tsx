import type { StepView } from '../../lib/domain/desk.ts';
import { FactSource } from '../fact/fact-source.tsx';
import { when } from '../mark/when.ts';
import { ProbePart } from '../relay/probe-part.tsx';
import { useLanguage, useSay, useText } from '../say.tsx';
import type { DeskProps } from './desk-props.ts';

interface Props {
  step: StepView;
  desk: Pick<DeskProps, 'consoleTitles' | 'pageTitles' | 'factSources' | 'onGoTo' | 'onProbe' | 'busy'>;
}

/** What the step is about, where it is done, what comes before it and what became of it last. */
export function StepDetails({ step, desk }: Props) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const { last, ticked, blockedBy, lacks } = step;
  const where = [
    say(`kind_${step.kind}`),
    step.console && (desk.consoleTitles[step.console] ?? step.console),
    say(`state_${step.state}`),
  ].filter(Boolean);
  return (
    <div className="mb-1 ml-6 flex flex-col gap-0.5 border-l-2 border-line pl-2 text-sm text-ink-2">
      <p className="text-ink">{text(step.text)}</p>
      <p>{where.join(' · ')}</p>
      {blockedBy.length > 0 && <p>{say('step_blocked_by', [blockedBy.map(text).join(say('list_comma'))])}</p>}
      {lacks.map(({ id, title }) => (
        <LackLine key={id} fact={id} title={text(title)} desk={desk} />
      ))}
      <ProbePart step={step} desk={desk} />
      {last && <p>{say('step_last', [when(last.at, language), say(`result_${last.outcome.replaceAll('-', '_')}`)])}</p>}
      {ticked && <p>{say('step_ticked', [when(ticked.at, language), ticked.person])}</p>}
    </div>
  );
}

/** What the step lacks and which console gives it. */
function LackLine({ fact, title, desk }: { fact: string; title: string; desk: Props['desk'] }) {
  const say = useSay();
  return (
    <div>
      <p>{say('reason_lacks', [title])}</p>
      <FactSource fact={fact} desk={desk} />
    </div>
  );
}
