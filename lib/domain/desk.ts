/** What the side panel shows besides the card: made by pure functions of this room from merchant, profile and catalog. */
import type { Bilingual } from './bilingual.ts';
import type { Mark } from './mark.ts';
import type { Outcome } from './outcome.ts';
import type { ProbeView } from './probe-view.ts';
import type { StepKind } from './rollout.ts';

/**
 * done: proved or ticked · ready: everything it needs is known · lacks: a fact or decision is missing · blocked: an earlier step is open
 * · running: a run is under way · begun: written, the vendor's save is still to come · waiting: a scan or a third party
 * · trouble: the last run ended in a refusal or was interrupted · differs: proved once, and the page held something else since · skipped.
 */
export type StepState = 'done' | 'ready' | 'lacks' | 'blocked' | 'running' | 'begun' | 'waiting' | 'trouble' | 'differs' | 'skipped';

/** Whom a step waits for. All moments in ms. */
export interface WaitView {
  readonly who: Bilingual;
  /** Working days. */
  readonly days: { readonly least: number; readonly most: number };
  /** Nobody promised the number of days: it is ours. */
  readonly estimated: boolean;
  readonly begun?: {
    readonly since: number;
    readonly due: number;
    /** False when the holidays of the time are not known. */
    readonly certain: boolean;
    readonly late: boolean;
    /** A person began it or set its times; else it began with the step before it. */
    readonly byHand: boolean;
    /** Ready to copy to the person waited for, in Chinese. */
    readonly message: string;
  };
}

/** A fact or value that is missing, by id. */
export interface Lack {
  readonly id: string;
  readonly kind: 'fact' | 'value';
  readonly title: Bilingual;
}

export interface StepView {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly state: StepState;
  /** Page the step writes or reads, when the extension can work in it. */
  readonly page?: string;
  readonly console?: string;
  readonly lacks: readonly Lack[];
  /** Titles of the open steps before it. */
  readonly blockedBy: readonly Bilingual[];
  /** The file that its domains must give, where it has one. */
  readonly probe?: ProbeView;
  /** The last outcome and its time in ms, when there was one. */
  readonly last?: { readonly outcome: Outcome; readonly at: number };
  /** The vendor takes no more of what the step is to bring: only a person can say that it is settled otherwise. */
  readonly closed?: true;
  /** Ticked by hand: who and when. */
  readonly ticked?: Mark;
  /** What proves it, and how its last proof was read, when there is one. */
  readonly proof: Bilingual;
  readonly proved?: Mark & { readonly evidence: string };
  /** The fields, as the page calls them, that held something else when the page was last read. */
  readonly differs?: { readonly at: number; readonly fields: readonly string[] };
  readonly skipped?: Mark & { readonly why: string };
  readonly wait?: WaitView;
  readonly notes: readonly (Mark & { readonly id: string; readonly text: string })[];
}

export interface ChapterView {
  readonly id: string;
  readonly number: number;
  readonly title: Bilingual;
  readonly steps: readonly StepView[];
  readonly done: number;
  readonly skipped: number;
}
