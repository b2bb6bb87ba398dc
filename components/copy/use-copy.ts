import { useState } from 'react';
import { clearLater, copyText } from './clipboard.ts';

/** copied · failed: the browser did not let it · gone: there is nothing to copy any more · cleared, held: what became of a secret in the clipboard */
export type CopyState = 'idle' | 'copied' | 'secret' | 'failed' | 'gone' | 'cleared' | 'held';

/** What can be copied: a text, or a secret that is fetched when it is asked for. */
export type Copied = string | (() => Promise<string | undefined>);

export interface Copying {
  readonly state: CopyState;
  readonly copy: () => void;
}

/** Copies on demand and tells what became of it; a secret is cleared from the clipboard after a while. */
export function useCopy(what: Copied): Copying {
  const [state, setState] = useState<CopyState>('idle');
  const copy = async (): Promise<void> => {
    const secret = typeof what !== 'string';
    const text = secret ? await what() : what;
    if (text === undefined) return setState('gone');
    if (!(await copyText(text))) return setState('failed');
    setState(secret ? 'secret' : 'copied');
    if (secret) clearLater(setState);
  };
  return { state, copy: () => void copy() };
}
