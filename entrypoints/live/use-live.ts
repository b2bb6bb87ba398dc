import { useEffect, useState } from 'react';

/** What `read` answers, read again at every change that `onChange` calls back for; undefined until it is known. Both stay the same functions. */
export function useLive<T>(read: () => Promise<T>, onChange: (callback: () => void) => () => void): T | undefined {
  const [held, setHeld] = useState<T>();
  useEffect(() => {
    const look = (): void => void read().then(setHeld);
    look();
    return onChange(look);
  }, [read, onChange]);
  return held;
}
