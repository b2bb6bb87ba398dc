/** What the panel shows of the page in the active tab. Made by the app, never holds a secret. */
import type { Account } from './engine.ts';
import type { Content } from './content.ts';
import type { Refusal } from './outcome.ts';

/** Where the content that a field should hold comes from. */
export type Origin = 'guide' | 'ours' | 'profile' | 'merchant' | 'decided' | 'fact';

export interface CardRow {
  readonly field: string;
  readonly label: string;
  readonly secret: boolean;
  /** Masked for secrets; absent when it could not be read. */
  readonly now?: Content;
  /** The whole content after; absent where nothing of ours belongs. Masked for secrets. */
  readonly after?: Content;
  readonly origin?: Origin;
  /** keep: right already · write: differs · leave: not ours · lacks: a fact or decision is missing · refuse: see refusal */
  readonly plan: 'keep' | 'write' | 'leave' | 'lacks' | 'refuse';
  /** Fact id (typed in the card) or value id (decided) that is missing. */
  readonly lacks?: { readonly fact?: string; readonly value?: string };
  readonly refusal?: Refusal;
}

/** The card of the active tab. */
export type Card =
  /** No tab of a known console is in front. */
  | { readonly kind: 'elsewhere' }
  /** A console, but none of its known pages; `merchant` is whose it says it is. */
  | { readonly kind: 'unknown-page'; readonly console: string; readonly tabId: number; readonly account: Account }
  /** The console cannot be used as it stands: signed out, wrong merchant, ambiguous page … */
  | { readonly kind: 'refused'; readonly console: string; readonly tabId: number; readonly page?: string; readonly refusal: Refusal }
  /** The console shows an account this merchant is not bound to yet: asked once. */
  | { readonly kind: 'whose'; readonly console: string; readonly tabId: number; readonly page?: string; readonly account: Account }
  | {
      readonly kind: 'page';
      readonly console: string;
      readonly tabId: number;
      readonly page: string;
      readonly step: string;
      readonly title: string;
      readonly state: 'open' | 'shut';
      readonly rows: readonly CardRow[];
      readonly notes: Readonly<Record<string, string>>;
      readonly account: Account;
      /** May 应用并保存 press the vendor's save; its text. */
      readonly save?: { readonly button: string; readonly press: 'safe' | 'person'; readonly left?: string; readonly scan: boolean };
    };
