import type { SheetSet } from '../../lib/domain/sheet-view.ts';
import type { TrayChip } from '../../lib/domain/tray.ts';
import type { SheetCalls } from '../sheet/sheet-calls.ts';

/** Everything the delivery area shows, and everything a person can do in it. */
export interface DeliveryProps extends SheetCalls {
  readonly chips: readonly TrayChip[];
  readonly sheets: readonly SheetSet[];
  readonly consoleTitles: Readonly<Record<string, string>>;
  readonly steps: number;
  readonly done: number;
  /** Now, in ms: ages are told from it. */
  readonly now: number;
  /** Puts a fact into the box that has the focus in the tab. */
  readonly onPaste: (fact: string) => void;
  readonly onReport: () => void;
}
