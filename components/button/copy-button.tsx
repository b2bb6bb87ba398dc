import { useState } from 'react';
import { useSay } from '../say.tsx';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

interface Props {
  /** What is copied, in words. */
  label: string;
  text: string;
  onCopy: (text: string) => Promise<boolean>;
  /** Shows the words beside the drawing. */
  wide?: boolean;
}

/** Copies a text and says whether it did, until the pointer or the focus leaves it. */
export function CopyButton({ label, text, onCopy, wide = false }: Props) {
  const say = useSay();
  const [copied, setCopied] = useState<boolean>();
  const rest = {
    icon: copied === true ? 'check' : copied === false ? 'alert' : 'copy',
    onClick: async () => setCopied(await onCopy(text)),
    onBlur: () => setCopied(undefined),
    onPointerLeave: () => setCopied(undefined),
    'data-action': 'copy',
  } as const;
  const told = copied === undefined ? undefined : say(copied ? 'copied' : 'copy_failed');
  return (
    <>
      {wide ? <Button {...rest}>{told ?? label}</Button> : <IconButton {...rest} label={told ?? label} />}
      <span role="status" className="sr-only">
        {told}
      </span>
    </>
  );
}
