import { useEffect, useState } from 'react';

/** How long a secret stays on the screen once it was asked for, in ms. */
const SHOWN_FOR = 10_000;

export interface Revealed {
  /** The secret while it is shown. */
  readonly secret: string | undefined;
  /** It was asked for and is not at hand. */
  readonly gone: boolean;
  readonly toggle: () => void;
}

/** Shows a secret for ten seconds on a press; a second press hides it at once. */
export function useRevealed(fetch: () => Promise<string | undefined>): Revealed {
  const [secret, setSecret] = useState<string>();
  const [gone, setGone] = useState(false);
  useEffect(() => {
    if (secret === undefined) return undefined;
    const timer = setTimeout(() => setSecret(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [secret]);
  const show = async (): Promise<void> => {
    const fetched = await fetch();
    setSecret(fetched);
    setGone(fetched === undefined);
  };
  return { secret, gone, toggle: () => (secret === undefined ? void show() : setSecret(undefined)) };
}
