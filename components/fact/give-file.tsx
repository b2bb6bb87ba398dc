import { type ChangeEvent, useId, useState } from 'react';
import type { Fact } from '../../lib/domain/fact.ts';
import { INPUT } from '../button/input-look.ts';
import type { Problem } from '../desk/desk-props.ts';
import { useText } from '../say.tsx';

interface Props {
  fact: Fact;
  onGive: (factId: string, file: File) => Problem;
  /** After it was taken. */
  onGiven?: () => void;
}

/** Asks for one file where it is missed; choosing gives it. A problem stands under it. */
export function GiveFile({ fact, onGive, onGiven }: Props) {
  const text = useText();
  const id = useId();
  const [problem, setProblem] = useState<string>();

  async function give(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    if (file === undefined) return;
    const answer = await onGive(fact.id, file);
    setProblem(answer);
    if (answer === undefined) onGiven?.();
  }

  return (
    <div data-fact={fact.id} className="min-w-0">
      <label htmlFor={id} className="text-sm font-medium">
        {text(fact.title)}
      </label>
      <input id={id} type="file" onChange={give} aria-describedby={`${id}-p ${id}-h`} className={`${INPUT} mt-0.5`} />
      <p id={`${id}-p`} aria-live="polite" className="text-sm text-bad empty:hidden">
        {problem}
      </p>
      <p id={`${id}-h`} className="text-xs text-ink-3 empty:hidden">
        {fact.hint && text(fact.hint)}
      </p>
    </div>
  );
}
