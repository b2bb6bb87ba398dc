import { clockTime } from './clock.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import type { Value } from './value.ts';

/** One change of a value: who, when (ms), from what to what, why. No content: nobody had decided, or nobody has any more. */
export interface ValueChange {
  readonly at: number;
  readonly person: string;
  readonly from?: Content;
  readonly to?: Content;
  readonly why: string;
  /** The decision was taken back: the catalog's own content holds again. */
  readonly restored: boolean;
}

/** Every change the team made to its values, by value, the last one first. `entries`: those without a merchant, in the order they happened. */
export function valueHistory(
  entries: readonly Entry[],
  values: ReadonlyMap<string, Value>,
): Readonly<Record<string, readonly ValueChange[]>> {
  const histories: Record<string, readonly ValueChange[]> = {};
  for (const entry of entries) {
    if (entry.kind !== 'decision-made' && entry.kind !== 'decision-taken-back') continue;
    const history = histories[entry.value] ?? [];
    histories[entry.value] = [changeOf(entry, history[0], values.get(entry.value)?.content), ...history];
  }
  return histories;
}

type Decided = Extract<Entry, { kind: 'decision-made' | 'decision-taken-back' }>;

/** `own`: what the catalog says. */
function changeOf(entry: Decided, before: ValueChange | undefined, own: Content | undefined): ValueChange {
  const restored = entry.kind === 'decision-taken-back';
  const from = before === undefined ? own : before.to;
  const to = restored ? own : entry.content;
  return {
    ...{ at: clockTime(entry.clock), person: entry.person, why: entry.why, restored },
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
