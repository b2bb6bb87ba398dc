/** What a merchant is: the fold of its entries (fold-merchant.ts). Plain data, rebuilt from the entries at any time. */
import type { Content } from './content.ts';
import type { Outcome } from './outcome.ts';
import type { Probed } from './probe.ts';

/** Who and when: `clock` is the entry's (sortable text; `clockTime` gives milliseconds). */
export interface Stamp {
  readonly clock: string;
  readonly person: string;
}

export interface KnownFact extends Stamp {
  readonly content: Content;
  /** Where it was captured: a console id, or an origin of fact-origin.ts. */
  readonly from: string;
}

/** A secret that was given; the content itself is in the session or the vault. */
export interface KnownSecret extends Stamp {
  readonly length: number;
  readonly from: string;
}

export interface RunChange {
  readonly before: Content;
  readonly after: Content;
  readonly origin: string;
  /** planned → writing → the outcome. */
  readonly state: 'planned' | 'writing' | Outcome;
  readonly there?: readonly string[];
  readonly milliseconds?: number;
}

/** One 应用 on one page. Without `ended` it is under way, or was interrupted when no worker holds it. */
export interface Run extends Stamp {
  readonly id: string;
  readonly step: string;
  readonly page: string;
  readonly origin: string;
  readonly changes: Readonly<Record<string, RunChange>>;
  readonly savePressed: boolean;
  readonly answer?: { readonly outcome: string; readonly said?: string };
  readonly ended?: Stamp & { readonly outcome: Outcome; readonly evidence: string; readonly detail?: string; readonly says?: string };
  readonly undone?: Stamp & { readonly fields: readonly string[]; readonly outcome: Outcome };
}

export interface Note extends Stamp {
  /** Id of the entry that made it. */
  readonly id: string;
  readonly step: string;
  readonly text: string;
}

export interface Merchant {
  readonly id: string;
  readonly name: string;
  readonly created: Stamp;
  /** Done with for now: kept, but at the end of lists. */
  readonly archived?: Stamp;
  /** On no list any more. It can be brought back. */
  readonly deleted?: Stamp;
  /** Clock of the last entry. */
  readonly clock: string;
  readonly facts: Readonly<Record<string, KnownFact>>;
  readonly secrets: Readonly<Record<string, KnownSecret>>;
  readonly overrides: Readonly<Record<string, Content>>;
  readonly ticks: Readonly<Record<string, Stamp & { readonly done: boolean; readonly note?: string }>>;
  /** Last proof of each step, by step id. */
  readonly proofs: Readonly<Record<string, Stamp & { readonly page: string; readonly evidence: string }>>;
  /** Last probe of each step that has one, by step id; absent before the first. */
  readonly probes?: Readonly<Record<string, Stamp & { readonly fact: string; readonly file: string; readonly answers: readonly Probed[] }>>;
  /** Notes of all steps in the order they were made. */
  readonly notes: readonly Note[];
  /** Skipped steps, by step id. */
  readonly skips: Readonly<Record<string, Stamp & { readonly why: string }>>;
  /** Steps for which a person says that somebody is waited for; `since` and `due` in ms. */
  readonly waits: Readonly<Record<string, Stamp & { readonly since: number; readonly due?: number }>>;
  /** Proved steps whose page held something else when it was last read: the fields as the page calls them. */
  readonly differs: Readonly<Record<string, Stamp & { readonly page: string; readonly fields: readonly string[] }>>;
  /** Hands-on time so far, in ms. */
  readonly handsOn: number;
  /** Runs in the order they began. */
  readonly runs: readonly Run[];
}

/** The team's decisions on disputed and missing values: the fold of the entries without a merchant. */
export interface ProfileState {
  readonly decisions: Readonly<Record<string, Stamp & { readonly content: Content; readonly why: string }>>;
}
