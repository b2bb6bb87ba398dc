import type { Bilingual } from '../../lib/domain/bilingual.ts';
import type { Origin } from '../../lib/domain/card.ts';
import type { Content } from '../../lib/domain/content.ts';
import type { DecisionRow } from '../../lib/domain/decisions-file.ts';
import type { Finding } from '../../lib/domain/lint/finding.ts';
import type { ProfileVersion } from '../../lib/domain/profile-versions.ts';
import type { Value } from '../../lib/domain/value.ts';
import type { ValueChange } from '../../lib/domain/value-history.ts';
import type { Problem } from '../desk/desk-props.ts';

/** One value of the profile as it stands now. */
export interface ValueView {
  readonly value: Value;
  /** What is written today; absent while nobody has decided. */
  readonly content?: Content;
  readonly origin?: Origin;
  /** Who decided, when (ms) and why. */
  readonly decision?: { readonly person: string; readonly at: number; readonly why: string };
}

/** What can be done with one value. */
export interface ValueCalls {
  readonly onDecide: (valueId: string, content: Content, why: string) => Problem;
  /** Takes the decision back, with a reason. */
  readonly onTakeBack: (valueId: string, why: string) => Problem;
}

/** What can be done with all decisions. */
export interface TransferCalls {
  readonly onExport: () => void;
  /** Reads a file; nothing is stored. */
  readonly onPreview: (file: File) => Promise<{ readonly rows: readonly DecisionRow[] } | { readonly problem: string }>;
  readonly onImport: (rows: readonly DecisionRow[]) => Promise<void>;
}

export interface ProfileProps extends ValueCalls, TransferCalls {
  readonly chapters: readonly { readonly number: number; readonly title: Bilingual }[];
  readonly values: readonly ValueView[];
  /** Every change of a value, the last one first. */
  readonly histories: Readonly<Record<string, readonly ValueChange[]>>;
  /** What merchants have for themselves, by value. */
  readonly overrides: Readonly<
    Record<string, readonly { readonly id: string; readonly merchant: string; readonly content: Content; readonly why?: string }[]>
  >;
  /** The merchants that may have a value of their own. */
  readonly merchants: readonly { readonly id: string; readonly name: string }[];
  /** Gives a merchant its own value, or the profile's again (null), with the reason. */
  readonly onOverride: (merchant: string, value: string, content: Content | null, why: string) => Problem;
  readonly findings: readonly Finding[];
  /** Named states of the decisions, the last one first. */
  readonly versions: readonly ProfileVersion[];
  readonly valuesById: Readonly<Record<string, Value>>;
  /** Names the state of now. */
  readonly onName: (name: string) => Problem;
  /** Goes back to a version, by id and name. */
  readonly onRestore: (id: string, name: string) => void;
}
