import { useEffect, useState } from 'react';
import type { DeskWish } from '../../components/desk/use-wish.ts';
import { onWord } from '../../lib/app/desk-word.ts';
import type { Became } from './use-actions.ts';

/** Hears what was begun outside the panel in the desk's tab: answers the last wish of a key, and hands on what became of the rest. */
export function useWords(hear: (word: Became) => void): DeskWish | undefined {
  const [wish, setWish] = useState<DeskWish>();
  useEffect(
    () =>
      onWord((word) => {
        if (word.kind !== 'wish') hear(word);
        else setWish((last) => ({ kind: word.wish, turn: (last?.turn ?? 0) + 1 }));
      }),
    [hear],
  );
  return wish;
}
