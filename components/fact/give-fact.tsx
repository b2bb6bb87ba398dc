import { type FormEvent, useId, useState } from 'react';
import type { Fact } from '../../lib/domain/fact.ts';
import { Button } from '../button/button.tsx';
import { TextInput } from '../button/text-input.tsx';
import type { Problem } from '../desk/desk-props.ts';
import { useDraft } from '../draft.tsx';
import { useSay, useText } from '../say.tsx';
import { AskBeside } from './beside.tsx';
import { warningOf } from './warning-of.ts';

interface Props {
  fact: Fact;
  onGive: (factId: string, text: string) => Problem;
  /** After it was taken. */
  onGiven?: () => void;
}

/** Asks for one fact where it is missed. Enter gives; a problem stands under the input and what was typed stays. */
export function GiveFact({ fact, onGive, onGiven }: Props) {
  const say = useSay();
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useDraft(fact.secret ? undefined : `fact:${fact.id}`);
  const [problem, setProblem] = useState<string>();

  async function give(event: FormEvent) {
    event.preventDefault();
    if (typed.trim() === '') return setProblem(say('fact_empty'));
    const answer = await onGive(fact.id, typed);
    setProblem(answer);
    if (answer !== undefined) return;
    setTyped('');
    onGiven?.();
  }

  const warning = warningOf(fact, typed);
  const hint = [fact.hint && text(fact.hint), fact.secret && say('fact_secret_note')].filter(Boolean).join(' · ');
  return (
    <form onSubmit={give} data-fact={fact.id} className="min-w-0">
      <label htmlFor={id} className="text-sm font-medium">
        {text(fact.title)}
      </label>
      <div className="mt-0.5 flex items-start gap-1.5">
        <TextInput
          id={id}
          secret={fact.secret === true}
          value={typed}
          onChange={setTyped}
          invalid={problem !== undefined}
          describedBy={`${id}-p ${id}-w ${id}-h`}
        />
        <Button type="submit" className="shrink-0">
          {say('action_give')}
        </Button>
      </div>
      <p id={`${id}-p`} aria-live="polite" className="text-sm text-bad empty:hidden">
        {problem}
      </p>
      <p id={`${id}-w`} aria-live="polite" className="text-sm text-wait empty:hidden">
        {warning && say(`warning_${warning}`)}
      </p>
      <AskBeside fact={fact} typed={typed} />
      <p id={`${id}-h`} className="text-xs text-ink-3 empty:hidden">
        {hint}
      </p>
    </form>
  );
}
