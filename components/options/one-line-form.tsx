import { type FormEvent, useId, useState } from 'react';
import { Button } from '../button/button.tsx';
import { INPUT } from '../button/input-look.ts';
import type { Problem } from '../desk/desk-props.ts';

interface Props {
  label: string;
  button: string;
  action: string;
  /** What stands in it at first. */
  initial: string;
  placeholder?: string;
  onGive: (text: string) => Problem;
  /** Empties the box once the text was taken. */
  clears?: boolean;
  /** The one thing to do where it stands. */
  primary?: boolean;
}

/** One text, one button, and the problem under them. */
export function OneLineForm({ label, button, action, initial, placeholder, onGive, clears = false, primary = false }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(initial);
  const [problem, setProblem] = useState<string>();

  async function give(event: FormEvent) {
    event.preventDefault();
    const answer = await onGive(typed.trim());
    setProblem(answer);
    if (answer === undefined && clears) setTyped('');
  }

  return (
    <form onSubmit={give} className="max-w-md">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <div className="mt-0.5 flex gap-1.5">
        <input
          id={id}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          placeholder={placeholder}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-p`}
          autoComplete="off"
          spellCheck={false}
          className={INPUT}
        />
        <Button type="submit" look={primary ? 'primary' : 'plain'} className="shrink-0" data-action={action}>
          {button}
        </Button>
      </div>
      <p id={`${id}-p`} aria-live="polite" className="mt-0.5 text-sm text-bad empty:hidden">
        {problem}
      </p>
    </form>
  );
}
