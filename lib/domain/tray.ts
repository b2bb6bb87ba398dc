import { clockTime } from './clock.ts';
import { asText } from './content.ts';
import type { Fact } from './fact.ts';
import { SHEET_MASK } from './mask.ts';
import type { Merchant } from './merchant.ts';

/** One fact of the merchant as it is carried from place to place. Secrets as dots. `at` in ms since 1970. */
export interface TrayChip {
  readonly fact: string;
  readonly shown: string;
  readonly secret: boolean;
  /** False for a secret that is lost and has to be given again: the browser quit while there was no vault, or what the vault keeps is damaged. */
  readonly atHand: boolean;
  readonly from: string;
  readonly person: string;
  readonly at: number;
}

/** Every known fact that is carried as text, chapter by chapter. What was copied of several lines keeps its lines. */
export function trayOf(merchant: Merchant, facts: ReadonlyMap<string, Fact>, secretsAtHand: ReadonlySet<string>): readonly TrayChip[] {
  const inOrder = [...facts.values()].sort((a, b) => a.chapter - b.chapter);
  return inOrder.flatMap(({ id, secret, file }) => {
    if (file === true) return [];
    const known = secret === true ? merchant.secrets[id] : merchant.facts[id];
    if (known === undefined) return [];
    const { from, person, clock } = known;
    const shown = 'content' in known ? asText(known.content) : SHEET_MASK;
    return [
      { fact: id, shown, secret: secret === true, atHand: secret !== true || secretsAtHand.has(id), from, person, at: clockTime(clock) },
    ];
  });
}
