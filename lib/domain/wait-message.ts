import type { Merchant } from './merchant.ts';
import type { Wait } from './wait.ts';
import { dayOf } from './working-days.ts';

const PLACE = /\{(merchant|since|due|fact:([A-Za-z0-9]+))\}/g;

/** The message to the person waited for: lines that need a fact nobody knows are left out. `since` and `due` in ms, shown as days in China. */
export function waitMessage(wait: Wait, merchant: Pick<Merchant, 'name' | 'facts'>, since: number, due: number): string {
  const said = { merchant: merchant.name, since: dayOf(since), due: dayOf(due) };
  const lines = wait.message.flatMap((line) => {
    if (messageFacts(line).some((fact) => merchant.facts[fact] === undefined)) return [];
    return line.replaceAll(PLACE, (_, place: string, fact?: string) =>
      fact === undefined ? said[place as keyof typeof said] : [merchant.facts[fact]?.content ?? ''].flat().join('、'),
    );
  });
  return lines.join('\n');
}

/** Ids of the facts that a line of a message names. */
export function messageFacts(line: string): string[] {
  return [...line.matchAll(PLACE)].flatMap((match) => match[2] ?? []);
}
