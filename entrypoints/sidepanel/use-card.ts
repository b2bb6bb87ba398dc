import { useCallback, useEffect, useRef, useState } from 'react';
import { deskTab } from '../../lib/app/desk-tab.ts';
import { LOOKED } from '../../lib/app/page-changed.ts';
import { onAreaChange } from '../../lib/browser/areas.ts';
import { onTabChange } from '../../lib/browser/tabs.ts';
import type { Card } from '../../lib/domain/card.ts';
import { ask } from '../../lib/messaging/ask.ts';

/** A look that takes longer than this is given up: the page does not answer. */
const LOOK_DEADLINE = 20_000;

/**
 * The card of the desk's tab for the merchant, looked at anew whenever the tab, the page in it, the merchant or `stamp` changes.
 * Only one look is under way at a time and the last state wins: a change during a look makes another one afterwards.
 * While `paused` (a run works in the tab) nothing is looked at.
 */
export function useCard(merchant: string | undefined, stamp: string, paused: boolean): CardOfTab {
  const [card, setCard] = useState<Card>();
  const [page, choosePage] = useState<string>();
  const state = useRef<LookState>({ merchant, page, paused, looking: false, again: false });
  state.current.merchant = merchant;
  state.current.page = page;
  state.current.paused = paused;
  const look = useCallback(() => void lookOnce(state.current, setCard), []);
  useEffect(() => {
    const ends = [onTabChange(look), onAreaChange('session', (keys) => void (keys.some((key) => key.startsWith(LOOKED)) && look()))];
    return () => {
      for (const end of ends) end();
    };
  }, [look]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: merchant, page, stamp and pause are what makes the last card stale.
  useEffect(look, [look, merchant, page, stamp, paused]);
  const takePage = (wanted: string): void => {
    // The card that is left may not be pressed any more in the moment until the other one is read.
    setCard(undefined);
    choosePage(wanted);
    state.current.page = wanted;
    look();
  };
  return { card, look, choosePage: takePage, stayAt: choosePage };
}

export interface CardOfTab {
  readonly card: Card | undefined;
  readonly look: () => void;
  /** Takes this page's card where the tab shows several pages. */
  readonly choosePage: (page: string) => void;
  /** Stays at the page that is worked on: once it is right another one of the tab would come first, and nobody would read what became of it. */
  readonly stayAt: (page: string) => void;
}

interface LookState {
  merchant: string | undefined;
  page: string | undefined;
  paused: boolean;
  looking: boolean;
  again: boolean;
}

async function lookOnce(state: LookState, show: (card: Card) => void): Promise<void> {
  state.again = true;
  if (state.looking || state.paused) return;
  state.looking = true;
  try {
    while (state.again && !state.paused) {
      state.again = false;
      const card = await cardFor(state.merchant, state.page);
      // A look that a run has overtaken saw the page in the middle of it.
      if (!state.again && !state.paused) show(card);
    }
  } finally {
    state.looking = false;
  }
}

async function cardFor(merchant: string | undefined, page: string | undefined): Promise<Card> {
  const tab = await deskTab();
  if (tab === undefined) return { kind: 'elsewhere' };
  try {
    const wanted = { ...(merchant === undefined ? {} : { merchant }), ...(page === undefined ? {} : { page }) };
    return await ask('look', { tabId: tab.id, ...wanted }, LOOK_DEADLINE);
  } catch {
    // The page went away under the look, or does not answer: the next change brings the next look.
    return { kind: 'elsewhere' };
  }
}
