import { type FormEvent, useId, useState } from 'react';
import { Button } from '../button/button.tsx';
import { INPUT } from '../button/input-look.ts';
import { useSay } from '../say.tsx';

interface Props {
  /** Goes to `data-form`. */
  name: string;
  label: string;
  submit: string;
  onSubmit: (text: string) => void;
  onCancel: () => void;
}

/** One line of text for a step, such as a note or a reason. Enter keeps it, Escape leaves; an empty one is not taken. */
export function LineForm({ name, label, submit, onSubmit, onCancel }: Props) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [empty, setEmpty] = useState(false);

  function onForm(event: FormEvent) {
    event.preventDefault();
    setEmpty(typed.trim() === '');
    if (typed.trim() !== '') onSubmit(typed);
  }

  return (
    <form onSubmit={onForm} data-form={name} className="min-w-0">
      <label htmlFor={id} className="font-medium text-ink">
        {label}
      </label>
      <div className="mt-0.5 flex gap-1.5">
        <input
          id={id}
          value={typed}
          maxLength={500}
          // biome-ignore lint/a11y/noAutofocus: it opens at the press of a button that asks for it
          autoFocus
          autoComplete="off"
          aria-invalid={empty}
          aria-describedby={`${id}-p`}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && onCancel()}
          className={INPUT}
        />
        <Button type="submit" className="shrink-0">
          {submit}
        </Button>
        <Button look="quiet" className="shrink-0" onClick={onCancel}>
          {say('action_leave')}
        </Button>
      </div>
      <p id={`${id}-p`} aria-live="polite" className="text-bad empty:hidden">
        {empty && say('problem_empty')}
      </p>
    </form>
  );
}
