import { useEffect, useState } from 'react';
import type { DeskProps } from '../../components/desk/desk-props.ts';

/** Nothing is found by pinyin before the dictionary is there; what was typed itself is found at once. */
const NEVER = (): boolean => false;

/** Searches by pinyin, as soon as the dictionary has been loaded once nothing else was to do. */
export function useMatches(): DeskProps['matches'] {
  const [matches, setMatches] = useState<DeskProps['matches']>(() => NEVER);
  useEffect(() => {
    const load = (): void => void import('../../lib/app/match-name.ts').then(({ matchName }) => setMatches(() => matchName));
    const idle = requestIdleCallback(load);
    return () => cancelIdleCallback(idle);
  }, []);
  return matches;
}
