import { useEffect, useRef } from 'react';
import type { App } from '../../lib/app/open-app.ts';
import { recordWork } from '../../lib/app/record-work.ts';
import type { Card } from '../../lib/domain/card.ts';
import { countMoment, GATHERED, NOTHING } from '../../lib/domain/hands-on.ts';

/** Less than this is not written down when the panel is hidden, in ms. */
const WORTH = 5_000;

/** Counts the hands-on time of the merchant at hand while the panel is seen: presses and keys in it, and each change of what the card shows. */
export function useHandsOn(app: App, merchant: string | undefined, card: Card | undefined): void {
  const state = useRef(NOTHING);
  const seen = JSON.stringify(card);
  useEffect(() => {
    if (merchant === undefined) return undefined;
    const keep = (least: number): void => {
      const { last, counted } = state.current;
      if (counted < least) return;
      state.current = { last, counted: 0 };
      void recordWork(app, merchant, counted);
    };
    const moment = (): void => {
      state.current = countMoment(state.current, Date.now());
      keep(GATHERED);
    };
    const hide = (): void => {
      if (document.visibilityState === 'hidden') keep(WORTH);
    };
    const wiring = new AbortController();
    const { signal } = wiring;
    for (const event of ['pointerdown', 'keydown']) document.addEventListener(event, moment, { signal, capture: true, passive: true });
    document.addEventListener('visibilitychange', hide, { signal });
    return () => {
      wiring.abort();
      keep(WORTH);
      state.current = { ...state.current, counted: 0 };
    };
  }, [app, merchant]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the card shows is what makes a moment of it.
  useEffect(() => {
    if (document.visibilityState === 'visible') state.current = countMoment(state.current, Date.now());
  }, [seen]);
}
