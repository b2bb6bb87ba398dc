import type { ReactNode } from 'react';
import type { Card } from '../../lib/domain/card.ts';
import type { ChatPick, ChatPlace } from '../../lib/domain/chat/judge-pick.ts';
import type { Content } from '../../lib/domain/content.ts';
import type { ChapterView } from '../../lib/domain/desk.ts';
import type { Fact } from '../../lib/domain/fact.ts';
import type { Run } from '../../lib/domain/merchant.ts';
import type { MerchantRow } from '../../lib/domain/merchant-row.ts';
import type { Probed } from '../../lib/domain/probe.ts';
import type { Release } from '../../lib/domain/release.ts';
import type { RolloutProgress } from '../../lib/domain/rollout-progress.ts';
import type { Value } from '../../lib/domain/value.ts';
import type { ChecklistCalls } from '../checklist/checklist-calls.ts';
import type { VaultView } from '../vault/vault-props.ts';
import type { DeskWish } from './use-wish.ts';

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
  | 'probing'
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

export interface DeskCalls extends ChecklistCalls {
  readonly onCreateMerchant: (name: string) => Problem;
  readonly onChooseMerchant: (id: string) => void;
  /** Opens the list of all merchants. */
  readonly onManageMerchants: () => void;
  /** Records what was confirmed of a chat. */
  readonly onTakeChat: (place: ChatPlace, picks: readonly ChatPick[]) => Problem;
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
  /** Fetches a step's verification file from its domains; `last` is what they gave before. */
  readonly onProbe: (stepId: string, domains: readonly string[], last: readonly Probed[]) => void;
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
  readonly onEndNews: () => void;
  readonly onOpenOptions: () => void;
}

/** Everything the panel shows, and everything a person can do in it. */
export interface DeskProps extends DeskCalls {
  readonly merchants: readonly MerchantRow[];
  /** True when a text holds what was typed; once the dictionary is there, by its pinyin too. */
  readonly matches: (text: string, typed: string) => boolean;
  /** The facts of the merchant at hand that are one text, by id. */
  readonly contents: Readonly<Record<string, string>>;
  readonly merchantId?: string | undefined;
  readonly chapters: readonly ChapterView[];
  /** Id of the next sensible step; absent when nothing is left. */
  readonly nextStep?: string | undefined;
  /** Absent while the active tab is being looked at for the first time. */
  readonly card?: Card | undefined;
  readonly consoleTitles: Readonly<Record<string, string>>;
  readonly pageTitles: Readonly<Record<string, string>>;
  /** The page that shows a fact, by fact, and the step that leads there. */
  readonly factSources: Readonly<Record<string, { readonly console: string; readonly page: string; readonly step: string }>>;
  readonly factsById: Readonly<Record<string, Fact>>;
  readonly valuesById: Readonly<Record<string, Value>>;
  readonly known: readonly KnownView[];
  /** Facts of the merchant that may be copied where no page is known, those of the console at hand first; no secrets. */
  readonly copyable: readonly KnownView[];
  /** Absent while no merchant is at hand. */
  readonly progress?: RolloutProgress | undefined;
  /** The current or last run of the card's page. */
  readonly run?: Run | undefined;
  readonly vault: VaultView;
  readonly busy?: Busy | undefined;
  /** About anything that is not the end of a run: the card tells that itself. */
  readonly notice?: DeskNotice | undefined;
  /** What is new after an update, while nobody has put it away. */
  readonly news?: Release | undefined;
  /** What a key pressed outside the panel asks for. */
  readonly wish?: DeskWish | undefined;
  /** The delivery area of the merchant at hand. */
  readonly delivery?: ReactNode;
}
