import { expect, test } from 'vitest';
import { allChapters } from '../../lib/catalog/all-chapters.ts';
import { allFacts } from '../../lib/catalog/all-facts.ts';
import { allHolidays } from '../../lib/catalog/all-holidays.ts';
import { allWaits } from '../../lib/catalog/all-waits.ts';
import type { Step } from '../../lib/domain/rollout.ts';
import { messageFacts } from '../../lib/domain/wait-message.ts';

const STEPS: readonly Step[] = allChapters.flatMap(({ steps }) => steps);

test('every wait belongs to exactly one step, and every step that is nothing but waiting has one', () => {
  expect(STEPS.flatMap(({ wait }) => wait ?? []).sort()).toEqual([...allWaits.keys()].sort());
  expect(STEPS.filter(({ kind, wait }) => kind === 'wait' && wait === undefined)).toEqual([]);
});

test.each([...allWaits.values()])('the message of $id fills in known places alone, and never a secret', ({ message, days }) => {
  const facts = message.flatMap(messageFacts);
  for (const fact of facts) expect(allFacts.get(fact)?.secret, fact).not.toBe(true);
  for (const fact of facts) expect(allFacts.has(fact), fact).toBe(true);
  const left = message.join('\n').replaceAll(/\{(merchant|since|due|fact:[A-Za-z0-9]+)\}/g, '');
  expect(left).not.toMatch(/[{}]/);
  expect(message.join('')).toContain('{merchant}');
  expect(days.least).toBeLessThanOrEqual(days.most);
});

test('holidays lie in their year, begin before they end, and what is worked instead is a weekend', () => {
  for (const { id, free, worked } of allHolidays.values()) {
    for (const day of [...free.flat(), ...worked]) expect(day.slice(0, 4)).toBe(id);
    for (const [first, last] of free) expect(first <= last).toBe(true);
    for (const day of worked) expect([0, 6], day).toContain(new Date(day).getUTCDay());
  }
});
