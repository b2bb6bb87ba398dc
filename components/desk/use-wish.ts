import { useEffect, useRef } from 'react';

/** What a key pressed outside the panel asked of it. `turn` grows with each wish. */
export interface DeskWish {
  readonly kind: 'tray' | 'next-step';
  readonly turn: number;
}

/** Does each wish once, as soon as it can be done: `act` answers whether it could. */
export function useWish(wish: DeskWish | undefined, act: (kind: DeskWish['kind']) => boolean): void {
  const done = useRef(0);
  useEffect(() => {
    if (wish !== undefined && wish.turn > done.current && act(wish.kind)) done.current = wish.turn;
  });
}

/** Unfolds the tray and puts the cursor into its search; false while it is not drawn. */
export function searchTray(): boolean {
  const fold = document.querySelector<HTMLDetailsElement>('[data-fold="tray"]');
  if (fold === null) return false;
  fold.open = true;
  fold.scrollIntoView({ block: 'start' });
  // Absent while nothing is known of the merchant.
  fold.querySelector('input')?.focus();
  return true;
}
