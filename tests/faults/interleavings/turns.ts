import { vi } from 'vitest';
import type { Dice } from './dice.ts';

/** Who of all that wait may go on is decided by the dice; nothing goes on by itself. */
export interface Turns {
  /** Waits until it is this one's turn. Every call that crosses to the browser takes one before it is heard and one before it is answered. */
  readonly turn: () => Promise<void>;
  /** How many turns were given. */
  readonly now: () => number;
  /** Gives turns, lets time pass and lets `happen` strike in between, until all the work is done. */
  readonly drive: (work: readonly Promise<unknown>[], happen: () => void) => Promise<void>;
}

/** Events of the world for each hundred turns: calm runs get far, wild ones are stopped everywhere. */
const EVENTS = [1, 3, 8];

/** More turns than any run takes: one that takes more hangs. */
const MOST = 20_000;

export function makeTurns(dice: Dice): Turns {
  const waiting: (() => void)[] = [];
  const events = dice.pick(EVENTS);
  let given = 0;
  const giveOne = (happen: () => void): void => {
    given += 1;
    if (dice.chance(events)) happen();
    const next = waiting.splice(dice.below(waiting.length), 1)[0];
    // Time passes when nobody waits for anything else, and now and then all the same.
    if (next === undefined) vi.advanceTimersToNextTimer();
    else if (dice.chance(10)) vi.advanceTimersByTime(20);
    next?.();
  };
  return {
    turn: () => new Promise((resolve) => void waiting.push(resolve)),
    now: () => given,
    drive: async (work, happen) => {
      let open = work.length;
      for (const one of work) void one.then(() => (open -= 1));
      while (open > 0) {
        await settled();
        if (open > 0) giveOne(happen);
        if (given > MOST) throw new Error('The run does not come to its end.');
      }
    },
  };
}

/** Lets everything run that waits for nothing but its own promises. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
