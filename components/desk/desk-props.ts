import type { Card } from '../../lib/domain/card.ts';
import type { Content } from '../../lib/domain/content.ts';
import type { ChapterView } from '../../lib/domain/desk.ts';
import type { Fact } from '../../lib/domain/fact.ts';
import type { Run } from '../../lib/domain/merchant.ts';
import type { Value } from '../../lib/domain/value.ts';

/** Which action is under way. `reading` is the first look at a page; `scanning` waits for the admin's phone. */
export type Busy =
  | 'reading'
  | 'going'
  | 'opening'
  | 'applying'
  | 'saving'
  | 'scanning'
  | 'proving'
  | 'pressing'
  | 'capturing'
  | 'pointing'
  | 'undoing'
  | 'binding';

/** One sentence for the person, and what to do next. `outcome` goes to `data-outcome`. */
export interface DeskNotice {
  readonly tone: 'good' | 'wait' | 'bad';
  readonly text: string;
  readonly todo?: string;
  readonly outcome?: string;
}

/** A fact the card's page uses that is known already. `shown` is masked for secrets; `from` is a console id or `typed`; `at` in ms. */
export interface KnownView {
  readonly fact: string;
  readonly shown: string;
  readonly from: string;
  readonly at: number;
}

/** What a callback that may be turned down answers: a sentence about the problem, or nothing when it was done. */
export type Problem = Promise<string | undefined>;

export interface DeskCalls {
  readonly onCreateMerchant: (name: string) => Problem;
  readonly onChooseMerchant: (id: string) => void;
  readonly onGiveFact: (factId: string, text: string) => Problem;
  readonly onGiveFile: (factId: string, file: File) => Problem;
  readonly onDecide: (valueId: string, content: Content, why: string) => Problem;
  /** The account shown is the current merchant's. */
  readonly onBind: () => void;
  readonly onOpenDialog: () => void;
  readonly onApply: (save: boolean) => void;
  /** Reads what the page shows of the merchant into its record. */
  readonly onCapture: () => void;
  /** Presses the vendor's button that the page has beside its fields or instead of them. */
  readonly onPress: () => void;
  readonly onProve: () => void;
  readonly onPointSave: () => void;
  readonly onUndo: (runId: string) => void;
  /** Stops waiting: for a scan, for an answer, for a field. */
  readonly onCancel: () => void;
  /** Reads the page in the active tab again. */
  readonly onLook: () => void;
  /** Takes another page's card where the tab shows several. */
  readonly onChoosePage: (page: string) => void;
  readonly onTick: (stepId: string, done: boolean) => void;
  /** Brings the tab of the step's console to the front. */
  readonly onGoTo: (stepId: string) => void;
  readonly onOpenOptions: () => void;
}

/** Everything the panel shows, and everything a person can do in it. */
export interface DeskProps extends DeskCalls {
  readonly merchants: readonly { readonly id: string; readonly name: string }[];
  readonly merchantId?: string | undefined;
  readonly chapters: readonly ChapterView[];
  /** Id of the next sensible step; absent when nothing is left. */
  readonly nextStep?: string | undefined;
  /** Absent while the active tab is being looked at for the first time. */
  readonly card?: Card | undefined;
  readonly consoleTitles: Readonly<Record<string, string>>;
  readonly pageTitles: Readonly<Record<string, string>>;
  readonly factsById: Readonly<Record<string, Fact>>;
  readonly valuesById: Readonly<Record<string, Value>>;
  readonly known: readonly KnownView[];
  /** The current or last run of the card's page. */
  readonly run?: Run | undefined;
  readonly busy?: Busy | undefined;
  /** About anything that is not the end of a run: the card tells that itself. */
  readonly notice?: DeskNotice | undefined;
}
