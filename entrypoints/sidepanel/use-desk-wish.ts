import { useEffect, useState } from 'react';
import type { DeskWish } from '../../components/desk/use-wish.ts';
import { onWish } from '../../lib/app/desk-wish.ts';

/** The last thing that a key asked of this panel. */
export function useDeskWish(): DeskWish | undefined {
  const [wish, setWish] = useState<DeskWish>();
  useEffect(() => onWish((kind) => setWish((last) => ({ kind, turn: (last?.turn ?? 0) + 1 }))), []);
  return wish;
}
