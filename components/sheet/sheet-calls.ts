import type { Content } from '../../lib/domain/content.ts';
import type { Fact } from '../../lib/domain/fact.ts';
import type { SecretPlace } from '../../lib/domain/sheet-view.ts';
import type { TillRow } from '../../lib/domain/tills.ts';
import type { Value } from '../../lib/domain/value.ts';
import type { Problem } from '../desk/desk-props.ts';

/** What a person can do with a sheet, and what it needs to ask for what is missing. */
export interface SheetCalls {
  readonly factsById: Readonly<Record<string, Fact>>;
  readonly valuesById: Readonly<Record<string, Value>>;
  /** Ids of the steps that are ticked; a till's tick is named `<step>/<code>`. */
  readonly ticks: ReadonlySet<string>;
  readonly onGiveFact: (factId: string, text: string) => Problem;
  readonly onDecide: (valueId: string, content: Content, why: string) => Problem;
  /** A secret in clear, for the screen or the clipboard; undefined when it is not at hand. */
  readonly onSecret: (place: SecretPlace) => Promise<string | undefined>;
  readonly onTick: (stepId: string, done: boolean) => void;
  readonly onTickTill: (stepId: string, code: string, done: boolean) => void;
  readonly onGiveTill: (till: TillRow) => Problem;
  readonly onDropTill: (code: string) => void;
  /** Opens the sheet as a page that prints. */
  readonly onPaper: (sheet: string, till?: string) => void;
}
