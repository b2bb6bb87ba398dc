/** What the side panel shows besides the card: made by pure functions of this room from merchant, profile and catalog. */
import type { Bilingual } from './bilingual.ts';
import type { Outcome } from './outcome.ts';
import type { ProbeView } from './probe-view.ts';
import type { StepKind } from './rollout.ts';

/**
 * done: proved or ticked · ready: everything it needs is known · lacks: a fact or decision is missing · blocked: an earlier step is open
 * · running: a run is under way · waiting: a scan or a third party · trouble: the last run ended in a refusal or was interrupted.
 */
export type StepState = 'done' | 'ready' | 'lacks' | 'blocked' | 'running' | 'waiting' | 'trouble';

export interface StepView {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly state: StepState;
  /** Page the step writes or reads, when the extension can work in it. */
  readonly page?: string;
  readonly console?: string;
  /** Facts and values that are missing, by title. */
  readonly lacks: readonly { readonly id: string; readonly kind: 'fact' | 'value'; readonly title: Bilingual }[];
  /** Titles of the open steps before it. */
  readonly blockedBy: readonly Bilingual[];
  /** The file that its domains must give, where it has one. */
  readonly probe?: ProbeView;
  /** The last outcome and its time in ms, when there was one. */
  readonly last?: { readonly outcome: Outcome; readonly at: number };
  /** Ticked by hand: who and when. */
  readonly ticked?: { readonly person: string; readonly at: number };
}

export interface ChapterView {
  readonly id: string;
  readonly number: number;
  readonly title: Bilingual;
  readonly steps: readonly StepView[];
  readonly done: number;
}
