import { type FormEvent, useId, useState } from 'react';
import { Button } from '../button/button.tsx';
import { TextInput } from '../button/text-input.tsx';
import { warningOf } from '../fact/warning-of.ts';
import { useSay } from '../say.tsx';
import type { SheetCalls } from './sheet-calls.ts';

const NOTHING = { code: '', store: '', key: '' };
const KEY = { id: 'posKeys', title: { zh: '', en: '' }, chapter: 8, format: 'pos-key' };

/** Takes one till as POS机信息管理 shows it. The same code again corrects it. */
export function TillForm({ onGive }: { onGive: SheetCalls['onGiveTill'] }) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState(NOTHING);
  const [problem, setProblem] = useState<string>();
  const set = (part: keyof typeof NOTHING) => (text: string) => setTyped({ ...typed, [part]: text });

  async function give(event: FormEvent) {
    event.preventDefault();
    const answer = await onGive(typed);
    setProblem(answer);
    if (answer === undefined) setTyped(NOTHING);
  }

  const warning = warningOf(KEY, typed.key);
  return (
    <form onSubmit={give} data-form="till" className="flex flex-col gap-1.5 rounded-md border border-line p-2">
      <p className="text-sm text-ink-2">{say('till_text')}</p>
      {(['code', 'store', 'key'] as const).map((part) => (
        <div key={part} className="grid grid-cols-[6rem_minmax(0,1fr)] items-center gap-1.5">
          <label htmlFor={`${id}-${part}`} className="text-sm font-medium">
            {say(`till_${part}`)}
          </label>
          <TextInput
            id={`${id}-${part}`}
            secret={part === 'key'}
            value={typed[part]}
            onChange={set(part)}
            invalid={problem !== undefined}
            describedBy={`${id}-p ${id}-w`}
          />
        </div>
      ))}
      <p id={`${id}-p`} aria-live="polite" className="text-sm text-bad empty:hidden">
        {problem}
      </p>
      <p id={`${id}-w`} aria-live="polite" className="text-sm text-wait empty:hidden">
        {warning && say(`warning_${warning}`)}
      </p>
      <Button type="submit" icon="plus" className="self-end" data-action="give-till">
        {say('till_give')}
      </Button>
    </form>
  );
}
