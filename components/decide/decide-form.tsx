import { type FormEvent, useId, useState } from 'react';
import type { Content } from '../../lib/domain/content.ts';
import { contentProblem, ownContent } from '../../lib/domain/own-content.ts';
import type { Value } from '../../lib/domain/value.ts';
import type { Problem } from '../desk/desk-props.ts';
import { useDraft } from '../draft.tsx';
import { useSay, useText } from '../say.tsx';
import { Readings } from './readings.tsx';
import { WhyLine } from './why-line.tsx';

interface Props {
  value: Value;
  onDecide: (valueId: string, content: Content, why: string) => Problem;
}

/** Lets a person settle a disputed or missing value once: one of the guide's readings or a text of their own, and why. */
export function DecideForm({ value, onDecide }: Props) {
  const say = useSay();
  const text = useText();
  const id = useId();
  const readings = value.readings ?? [];
  const [own, setOwn] = useDraft(`own:${value.id}`);
  const [why, setWhy] = useDraft(`why:${value.id}`);
  const [picked, setPicked] = useState(readings.length > 0 && own === '' ? -1 : readings.length);
  const [problem, setProblem] = useState<string>();

  async function decide(event: FormEvent) {
    event.preventDefault();
    const content = readings[picked]?.content ?? ownContent(own, value);
    if (picked < 0 || content === undefined) return setProblem(say('decide_pick'));
    const wrong = picked === readings.length ? contentProblem(content, value) : undefined;
    if (wrong !== undefined) return setProblem(say(`problem_${wrong}`));
    if (why.trim() === '') return setProblem(say('decide_why_empty'));
    const answer = await onDecide(value.id, content, why.trim());
    setProblem(answer);
    if (answer !== undefined) return;
    setOwn('');
    setWhy('');
  }

  return (
    <form onSubmit={decide} data-value={value.id} className="flex min-w-0 flex-col gap-1.5">
      {value.remark && <p className="text-sm text-ink-2">{text(value.remark)}</p>}
      <Readings value={value} picked={picked} onPick={setPicked} own={own} onOwn={setOwn} />
      <WhyLine id={id} why={why} onWhy={setWhy} button={say('action_decide')} problem={problem} />
    </form>
  );
}
