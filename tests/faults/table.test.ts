import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAULTS } from './table.ts';

test('the table has each fault from F01 to F60 once', () => {
  const all = Array.from({ length: 60 }, (_, at) => `F${String(at + 1).padStart(2, '0')}`);
  expect(FAULTS.map(({ id }) => id)).toEqual(all);
});

test('only what belongs to team sharing waits', () => {
  expect(FAULTS.filter(({ seen }) => seen === 'team sharing').map(({ point }) => point)).toEqual(Array(4).fill('team server'));
});

test('what no test shows yet is known by name', () => {
  expect(FAULTS.filter(({ seen }) => seen === 'not shown').map(({ id }) => id)).toEqual(['F12', 'F13']);
});

test.each(
  FAULTS.flatMap(({ id, seen }) => (typeof seen === 'string' ? [] : seen.map(([file, title]) => ({ id, file: `tests/${file}`, title })))),
)('$id is shown by $file: $title', ({ file, title }) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(title);
});
