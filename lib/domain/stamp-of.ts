import type { Entry } from './entry.ts';
import type { Stamp } from './merchant.ts';

/** What an entry leaves on everything it makes: when and by whom. */
export function stampOf({ clock, person }: Entry): Stamp {
  return { clock, person };
}
