import type { Bound } from '../../lib/domain/card.ts';

/** What a person can do with the rows of the checklist beside ticking them, and with a binding that was a mistake. */
export interface ChecklistCalls {
  /** Without a reason the skip is taken back. */
  readonly onSkip: (stepId: string, why?: string) => void;
  readonly onNote: (stepId: string, text: string) => void;
  readonly onDropNote: (noteId: string) => void;
  /** Begins to wait now, or sets the day (`YYYY-MM-DD`) an answer waited for since `since` (ms) was promised for. */
  readonly onWait: (stepId: string, promised?: { readonly since: number; readonly day: string }) => void;
  readonly onStopWaiting: (stepId: string) => void;
  /** Puts a text on the clipboard; false when the browser does not let it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** The binding of a console's account to a merchant was a mistake. */
  readonly onTakeBack: (consoleId: string, bound: Bound) => void;
}
