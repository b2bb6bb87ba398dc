import type { StepView } from '../../lib/domain/desk.ts';
import { NoteList } from '../checklist/note-list.tsx';
import { StepActions } from '../checklist/step-actions.tsx';
import type { StepDesk } from '../checklist/step-desk.ts';
import { StepHistory } from '../checklist/step-history.tsx';
import { WaitPart } from '../checklist/wait-part.tsx';
import { FactSource } from '../fact/fact-source.tsx';
import { ProbePart } from '../relay/probe-part.tsx';
import { useSay, useText } from '../say.tsx';

interface Props {
  step: StepView;
  desk: StepDesk;
}

/** What the step is about, where it is done, what comes before it, what became of it, whom it waits for, and what can be said of it by hand. */
export function StepDetails({ step, desk }: Props) {
  const say = useSay();
  const text = useText();
  const where = [
    say(`kind_${step.kind}`),
    step.console && (desk.consoleTitles[step.console] ?? step.console),
    say(`state_${step.state}`),
  ].filter(Boolean);
  return (
    <div className="mb-1.5 ml-6 flex flex-col gap-1 border-l-2 border-line pl-2 text-sm text-ink-2">
      <p className="text-ink">{text(step.text)}</p>
      <p>{where.join(' · ')}</p>
      <StepHistory step={step} />
      {step.lacks.map(({ id, title }) => (
        <LackLine key={id} fact={id} title={text(title)} desk={desk} />
      ))}
      <ProbePart step={step} desk={desk} />
      {step.wait && <WaitPart step={step} wait={step.wait} desk={desk} />}
      <NoteList notes={step.notes} onDrop={desk.onDropNote} />
      <StepActions step={step} desk={desk} />
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
