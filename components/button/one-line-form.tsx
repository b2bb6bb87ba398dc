import { type FormEvent, useId, useState } from 'react';
import type { Problem } from '../desk/desk-props.ts';
import { useDraft } from '../draft.tsx';
import { useSay } from '../say.tsx';
import { Button } from './button.tsx';
import { INPUT } from './input-look.ts';

interface Props {
  label: string;
  button: string;
  action: string;
  /** What stands in it at first. */
  initial: string;
  placeholder?: string;
  onGive: (text: string) => Problem;
  /** It opened at the press of a button: it takes the focus, and Escape or a button of its own leaves it. */
  onCancel?: () => void;
  /** Empties the box once the text was taken. */
  clears?: boolean;
  /** Under this name the text is kept until it is given. */
  draft?: string;
  /** The one thing to do where it stands. */
  primary?: boolean;
}

/** One text, one button, and the problem under them. Blanks around the text are not given. */
export function OneLineForm({
  label,
  button,
  action,
  initial,
  placeholder,
  onGive,
  onCancel,
  clears = false,
  primary = false,
  draft,
}: Props) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useDraft(draft, initial);
  const [problem, setProblem] = useState<string>();

  async function give(event: FormEvent) {
    event.preventDefault();
    const answer = await onGive(typed.trim());
    setProblem(answer);
    if (answer === undefined && (clears || draft !== undefined)) setTyped('');
  }

  return (
    <form onSubmit={give} data-form={action} className="max-w-md min-w-0">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <div className="mt-0.5 flex gap-1.5">
        <input
          id={id}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          placeholder={placeholder}
          // biome-ignore lint/a11y/noAutofocus: it opens at the press of a button that asks for it
          autoFocus={onCancel !== undefined}
          onKeyDown={(event) => event.key === 'Escape' && onCancel?.()}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-p`}
          autoComplete="off"
          spellCheck={false}
          className={INPUT}
        />
        <Button type="submit" look={primary ? 'primary' : 'plain'} className="shrink-0" data-action={action}>
          {button}
        </Button>
        {onCancel && (
          <Button look="quiet" className="shrink-0" onClick={onCancel}>
            {say('action_leave')}
          </Button>
        )}
      </div>
      <p id={`${id}-p`} aria-live="polite" className="mt-0.5 text-sm text-bad empty:hidden">
        {problem}
      </p>
    </form>
  );
}
