/** Choices that look like chance and are the same for the same seed. */
export interface Dice {
  /** A whole number from 0 to below `below`. */
  readonly below: (below: number) => number;
  readonly pick: <T>(things: readonly T[]) => T;
  /** True in `of` cases of a hundred. */
  readonly chance: (of: number) => boolean;
}

/** Mulberry32: 32 bits of state, good enough for choices and short enough to be read. */
export function dice(seed: number): Dice {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (things) => things[below(things.length)] as (typeof things)[number],
    chance: (of) => below(100) < of,
  };
}
