import { AsyncLocalStorage } from 'node:async_hooks';
import type { PageDocument, Vendor } from './page-document.ts';
import type { TabsWorld } from './tabs-world.ts';
import { type Who, whoseContent } from './two-merchants.ts';

/** What a run did to the two consoles. */
export interface Seen {
  /** Contents of one merchant that were typed into the console of the other or posted to it, though it could be told. */
  readonly wrong: string[];
  /**
   * Contents posted by a page that showed its own merchant while the browser's session had become the other's, where nothing could tell:
   * no loaded tab showed the other when the product looked last, or the console shows nowhere whose it is.
   */
  readonly untold: string[];
  readonly right: { typed: number; posted: number };
}

/** For whom the code that runs just now works. */
export const working = new AsyncLocalStorage<Who>();

/** Judges every content at the moment it is typed or posted. */
export interface Judge extends Pick<Vendor, 'typed' | 'posted'> {
  readonly seen: Seen;
  /** The one whose work goes on looked at the other tabs. */
  readonly looked: () => void;
}

export function makeJudge(vendorNow: () => Vendor, tabs: () => TabsWorld['tabs']): Judge {
  const seen: Seen = { wrong: [], untold: [], right: { typed: 0, posted: 0 } };
  const last = new Map<Who, number>();
  /** A tab that was there, and showed the other, when the merchant's run looked last. */
  const couldBeTold = (page: PageDocument, who: Who): boolean => {
    const { session, mute } = vendorNow();
    const other = tabs().find(({ shown }) => shown !== page && shown?.owner === session && shown !== undefined);
    return !mute && other?.shown !== undefined && other.shown.since < (last.get(who) ?? Number.POSITIVE_INFINITY);
  };
  const judge = (what: 'typed' | 'posted', page: PageDocument, name: string, content: string): void => {
    const who = whoseContent(content);
    const { session } = vendorNow();
    const told = `${what} ${name} ${content}: ${page.id} shows ${page.owner}, the session is ${session}`;
    if (who === undefined) return;
    if (page.owner !== who) seen.wrong.push(told);
    else if (what === 'typed' || session === who || session === undefined) seen.right[what] += 1;
    else (couldBeTold(page, who) ? seen.wrong : seen.untold).push(told);
  };
  return {
    seen,
    looked: () => {
      const who = working.getStore();
      if (who !== undefined) last.set(who, vendorNow().now());
    },
    typed: (page, name, content) => judge('typed', page, name, content),
    posted: (page, form) => {
      for (const [name, content] of Object.entries(form)) judge('posted', page, name, content);
    },
  };
}
