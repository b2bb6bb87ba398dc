import { clockTime } from './clock.ts';
import type { Stamp } from './merchant.ts';

/** Who and when, in ms since 1970. */
export interface Mark {
  readonly person: string;
  readonly at: number;
}

/** Who did something and when, of the stamp it left. */
export function markOf({ person, clock }: Stamp): Mark {
  return { person, at: clockTime(clock) };
}
