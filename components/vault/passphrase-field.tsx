import { useId, useState } from 'react';
import { IconButton } from '../button/icon-button.tsx';
import { INPUT } from '../button/input-look.ts';
import { useSay } from '../say.tsx';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  name: string;
  describedBy?: string | undefined;
  invalid?: boolean;
}

/** A passphrase, hidden unless asked for. The browser's own password manager is kept out: it would lie beside what it protects. */
export function PassphraseField({ label, value, onChange, name, describedBy, invalid = false }: Props) {
  const say = useSay();
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className="min-w-0 flex-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <div className="relative mt-0.5">
        <input
          id={id}
          name={name}
          type={shown ? 'text' : 'password'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          className={`${INPUT} pr-8`}
        />
        <IconButton
          icon={shown ? 'eyeOff' : 'eye'}
          label={say(shown ? 'action_hide' : 'action_show')}
          onClick={() => setShown(!shown)}
          className="absolute top-0 right-0"
        />
      </div>
    </div>
  );
}
