/** The hand-over of one merchant as data: made from its entries by make-report.ts. It holds no secret; texts are not formed yet. */
import type { Bilingual } from '../bilingual.ts';
import type { Content } from '../content.ts';
import type { StepState } from '../desk.ts';
import type { Mark } from '../mark.ts';
import type { Outcome } from '../outcome.ts';
import type { Party } from '../party.ts';

export interface ReportField {
  /** As the vendor writes it. */
  readonly label: string;
  /** What stood there before the first run, and what the last one left; absent where it was right already and nothing was written. */
  readonly before?: Content;
  readonly after?: Content;
  /** Where the content comes from; absent for what was there. */
  readonly origin?: string;
  readonly secret: boolean;
}

/** One page of a console that was written or proved. */
export interface ReportPage {
  readonly page: string;
  readonly title: string;
  readonly console: string;
  /** What the console was known by, such as 商户编码 LSKZ. */
  readonly account: readonly { readonly title: Bilingual; readonly content: string }[];
  readonly fields: readonly ReportField[];
  /** The last proof that still stands. */
  readonly proof?: Mark & { readonly evidence: string };
  /** How the last run on it ended. */
  readonly last?: Mark & { readonly outcome: Outcome };
}

export interface ReportFact extends Mark {
  readonly title: Bilingual;
  /** Absent for secrets. */
  readonly content?: Content;
  /** A console id, or an origin of fact-origin.ts. */
  readonly from: string;
}

export interface ReportDecision extends Mark {
  readonly title: Bilingual;
  readonly content: Content;
  /** Absent where a value of this merchant alone was taken over from another merchant. */
  readonly why?: string;
}

export interface ReportTick extends Mark {
  readonly title: Bilingual;
  /** One of several, such as a till. */
  readonly part?: string;
  readonly note?: string;
}

export interface ReportOpen {
  readonly chapter: number;
  readonly title: Bilingual;
  readonly state: StepState;
  readonly owes: Party;
  readonly lacks: readonly Bilingual[];
  readonly after: readonly Bilingual[];
}

/** A step that somebody left out, with the reason. */
export interface ReportSkip extends Mark {
  readonly title: Bilingual;
  readonly why: string;
}

export interface Report {
  readonly merchant: string;
  readonly created: Mark;
  readonly made: Mark;
  readonly steps: number;
  readonly done: number;
  readonly pages: readonly ReportPage[];
  readonly facts: readonly ReportFact[];
  readonly decisions: readonly ReportDecision[];
  readonly ticks: readonly ReportTick[];
  readonly open: readonly ReportOpen[];
  readonly skipped: readonly ReportSkip[];
}
