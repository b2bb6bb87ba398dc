import { type FormEvent, useId, useState } from 'react';
import { asText, type Content } from '../../lib/domain/content.ts';
import { contentProblem, isList, ownContent } from '../../lib/domain/own-content.ts';
import type { Value } from '../../lib/domain/value.ts';
import { INPUT } from '../button/input-look.ts';
import { Tidied } from '../decide/tidied.tsx';
import { WhyLine } from '../decide/why-line.tsx';
import { useSay } from '../say.tsx';
import type { ValueCalls } from './profile-props.ts';

interface Props {
  value: Value;
  /** What holds today. */
  content: Content;
  onDecide: ValueCalls['onDecide'];
}

/** Changes a value: its content as its format takes it, what was repaired of what was typed, and why. */
export function EditForm({ value, content, onDecide }: Props) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState(asText(content));
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string>();
  const label = say(isList(value) ? 'decide_own_lines' : 'decide_own_text');
  const box = { id, value: typed, 'aria-describedby': `${id}-w-p`, spellCheck: false, className: INPUT };

  async function change(event: FormEvent) {
    event.preventDefault();
    const given = ownContent(typed, value);
    if (given === undefined) return setProblem(say('problem_empty'));
    const wrong = contentProblem(given, value);
    if (wrong !== undefined) return setProblem(say(`problem_${wrong}`));
    if (why.trim() === '') return setProblem(say('decide_why_empty'));
    setProblem(await onDecide(value.id, given, why.trim()));
  }

  return (
    <form onSubmit={change} data-edit={value.id} className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {isList(value) || value.format === 'reason' ? (
        <textarea {...box} rows={4} onChange={(event) => setTyped(event.target.value)} />
      ) : (
        <input {...box} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
      )}
      <Tidied value={value} typed={typed} />
      <WhyLine id={`${id}-w`} why={why} onWhy={setWhy} button={say('action_keep')} problem={problem} />
    </form>
  );
}
