import { useId } from 'react';
import { TextInput } from '../button/text-input.tsx';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  name: string;
  describedBy?: string | undefined;
  invalid?: boolean;
}

/** A passphrase under its label. */
export function PassphraseField({ label, invalid = false, ...rest }: Props) {
  const id = useId();
  return (
    <div className="min-w-0 flex-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <div className="mt-0.5 flex">
        <TextInput id={id} secret invalid={invalid} {...rest} />
      </div>
    </div>
  );
}
