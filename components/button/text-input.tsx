import { useState } from 'react';
import { useSay } from '../say.tsx';
import { IconButton } from './icon-button.tsx';
import { INPUT } from './input-look.ts';

interface Props {
  id: string;
  name?: string;
  secret: boolean;
  value: string;
  onChange: (text: string) => void;
  invalid: boolean;
  describedBy?: string | undefined;
}

/**
 * One line that is kept as it is typed. A secret shows itself only when asked to; the browser's own password manager is kept out, for it
 * would lie beside what is to be protected.
 */
export function TextInput({ id, name, secret, value, onChange, invalid, describedBy }: Props) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  const still = { autoComplete: 'off', autoCapitalize: 'off', spellCheck: false };
  return (
    <div className="relative min-w-0 flex-1">
      <input
        {...{ id, name, value, ...still }}
        type={secret && !shown ? 'password' : 'text'}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        className={`${INPUT} ${secret ? 'pr-8' : ''}`}
      />
      {secret && (
        <IconButton
          icon={shown ? 'eyeOff' : 'eye'}
          label={say(shown ? 'action_hide' : 'action_show')}
          onClick={() => setShown(!shown)}
          className="absolute top-0 right-0"
        />
      )}
    </div>
  );
}
