import type { StepView } from '../../lib/domain/desk.ts';
import { when } from '../mark/when.ts';
import { useLanguage, useSay, useText } from '../say.tsx';

/** What holds a step up, what proves it, and what was done with it: by whom and when. */
export function StepHistory({ step }: { step: StepView }) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const { last, ticked, proved, skipped, differs, blockedBy, proof } = step;
  const at = (moment: number) => when(moment, language);
  const lines = [
    blockedBy.length > 0 && say('step_blocked_by', [blockedBy.map(text).join(say('list_comma'))]),
    say('step_proof', [text(proof)]),
    last && say('step_last', [at(last.at), say(`result_${last.outcome.replaceAll('-', '_')}`)]),
    proved &&
      say('step_proved', [at(proved.at), proved.person || say('somebody'), say(`evidence_${proved.evidence.replaceAll('-', '_')}`)]),
    differs && say('step_differs', [at(differs.at), differs.fields.join(say('list_comma'))]),
    ticked && say('step_ticked', [at(ticked.at), ticked.person || say('somebody')]),
    skipped && say('step_skipped', [at(skipped.at), skipped.person || say('somebody'), skipped.why]),
  ].filter((line) => typeof line === 'string');
  return lines.map((line) => <p key={line}>{line}</p>);
}
