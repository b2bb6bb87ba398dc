import { useState } from 'react';
import type { Fact } from '../../lib/domain/fact.ts';
import { IconButton } from '../button/icon-button.tsx';
import { INPUT } from '../button/input-look.ts';
import { useSay } from '../say.tsx';

interface Props {
  id: string;
  fact: Pick<Fact, 'secret'>;
  value: string;
  onChange: (text: string) => void;
  invalid: boolean;
  describedBy: string;
}

/** The input that fits a fact: a secret that shows itself only when asked to, or plain text. */
export function FactInput({ id, fact, value, onChange, invalid, describedBy }: Props) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  const common = { id, value, 'aria-invalid': invalid, 'aria-describedby': describedBy };
  const type = fact.secret && !shown ? 'password' : 'text';
  const still = { autoComplete: 'off', autoCapitalize: 'off', spellCheck: false };
  return (
    <div className="relative min-w-0 flex-1">
      <input
        {...common}
        {...still}
        type={type}
        onChange={(event) => onChange(event.target.value)}
        className={`${INPUT} ${fact.secret ? 'pr-8' : ''}`}
      />
      {fact.secret && (
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
