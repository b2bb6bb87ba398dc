import { useEffect, useState } from 'react';
import { isFirstRunDue, onFirstRunEnd } from '../../lib/app/first-run.ts';

/** Whether the first run is still to come; undefined until it is known. */
export function useFirstRun(): boolean | undefined {
  const [due, setDue] = useState<boolean>();
  useEffect(() => {
    const read = (): void => void isFirstRunDue().then(setDue);
    read();
    return onFirstRunEnd(read);
  }, []);
  return due;
}
