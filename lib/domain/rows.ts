import type { RowsSeen } from './engine.ts';
import type { Refusal } from './outcome.ts';

/** Every row is there, and each holds what it should. */
export function areRowsRight(rows: RowsSeen | Refusal): boolean {
  return rows.outcome === 'seen' && rows.shown > 0 && rows.shown === rows.total && rows.lacking.length === 0;
}
