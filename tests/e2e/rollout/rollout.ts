/** What a run of the rollout was, as output/rollout.json holds it and the report shows it. No secret: what is one, is masked. */
import type { Content } from '../../../lib/domain/content.ts';
import type { Outcome } from '../../../lib/domain/outcome.ts';

/** One field of a visited page that holds something of ours. */
export interface Change {
  /** Console and page as the vendor calls them. */
  readonly console: string;
  readonly page: string;
  readonly pageId: string;
  readonly step: string;
  readonly field: string;
  readonly label: string;
  readonly before: Content;
  readonly after: Content;
  /** Where the content comes from, as the domain names it. */
  readonly origin: string;
  /** What became of the field itself. */
  readonly outcome: Outcome | 'planned' | 'writing';
  /** Read again at the end and right. */
  readonly proved: boolean;
  /** How it was read again: in the page as it stood, after the vendor's answer, in a document loaded anew. */
  readonly evidence: string;
  readonly milliseconds: number;
}

/** One thing that was read: of the merchant into the record, or what a domain gave for a file. */
export interface Read {
  readonly label: string;
  /** Secrets as dots. */
  readonly content: string;
  readonly isNew: boolean;
}

/** One page of the rollout and what became of it as a whole. */
export interface Visited {
  readonly console: string;
  readonly page: string;
  readonly pageId: string;
  readonly step: string;
  readonly outcome: Outcome;
  readonly evidence: string;
  /** What the vendor answered to its save, or why not, in words. */
  readonly said?: string;
  /** From the press of the button to the outcome. */
  readonly milliseconds: number;
  readonly changes: readonly Change[];
  readonly read: readonly Read[];
  /** Files beside the report: the plan, the console and the card afterwards. */
  readonly pictures: readonly string[];
}

/** A row of the checklist that is left to a person. */
export interface Waiting {
  readonly chapter: number;
  readonly step: string;
  readonly kind: string;
  readonly title: string;
}

/** Trusted clicks and key presses. */
export interface Hands {
  readonly clicks: number;
  readonly keys: number;
}

export interface Rollout {
  readonly merchant: string;
  /** ISO 8601, UTC. */
  readonly began: string;
  readonly version: string;
  readonly browser: string;
  /** A second run over consoles and profile of the one before. */
  readonly again: boolean;
  readonly pages: readonly Visited[];
  readonly waiting: readonly Waiting[];
  /** The same contents typed by hand, without the extension; absent where that was not done. */
  readonly byHand?: { readonly consoles: Hands; readonly phone: Hands };
  readonly hands: { readonly panel: Hands; readonly consoles: Hands; readonly phone: Hands };
  /** In ms. Hands-on leaves out the time in which there was nothing to do but wait for the extension. */
  readonly time: { readonly elapsed: number; readonly handsOn: number };
}
