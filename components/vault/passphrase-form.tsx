import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Button } from '../button/button.tsx';
import type { Problem } from '../desk/desk-props.ts';
import { useSay } from '../say.tsx';
import { PassphraseField } from './passphrase-field.tsx';

interface Props {
  /** The passphrases it asks for, by name, in order. */
  fields: readonly { readonly name: string; readonly label: string }[];
  button: string;
  action: string;
  onGive: (...typed: string[]) => Problem;
  /** Said beforehand, above the fields. */
  children?: ReactNode;
}

/**
 * Asks for one or more passphrases. While they are worked on nothing can be pressed twice; a problem stands under them. What was typed
 * is forgotten as soon as it was taken, and a wrong one too: it is typed anew, not mended unseen.
 */
export function PassphraseForm({ fields, button, action, onGive, children }: Props) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function give(event: FormEvent) {
    event.preventDefault();
    if (working) return;
    if (fields.some(({ name }) => !typed[name])) return setProblem(say('passphrase_empty'));
    setProblem(undefined);
    setWorking(true);
    const answer = await onGive(...fields.map(({ name }) => typed[name] ?? '')).catch(() => say('action_failed'));
    setWorking(false);
    setProblem(answer);
    setTyped({});
  }

  return (
    <form onSubmit={give} data-form={action} className="flex max-w-md flex-col gap-1.5">
      {children}
      {fields.map(({ name, label }) => (
        <PassphraseField
          key={name}
          name={name}
          label={label}
          value={typed[name] ?? ''}
          onChange={(text) => setTyped({ ...typed, [name]: text })}
          describedBy={`${id}-p`}
          invalid={problem !== undefined}
        />
      ))}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary" aria-disabled={working} {...(working ? { icon: 'spinner' } : {})} data-action={action}>
          {button}
        </Button>
        <span role="status" className="text-sm text-ink-2">
          {working && say('vault_working')}
        </span>
      </div>
      <p id={`${id}-p`} aria-live="polite" className="text-sm text-bad empty:hidden">
        {problem}
      </p>
    </form>
  );
}
