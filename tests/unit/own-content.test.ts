import { expect, test } from 'vitest';
import { contentProblem, ownContent } from '../../lib/domain/own-content.ts';
import type { Value } from '../../lib/domain/value.ts';

const value: Value = {
  id: 'v',
  title: { zh: '值', en: 'value' },
  chapter: 1,
  source: 's',
  status: 'missing',
  policy: 'exact',
  format: 'email',
};
const list: Value = { ...value, policy: 'include', format: 'ip' };

test('one text should be taken as one text', () => {
  expect(ownContent(' a@51kezhi.com ', value)).toBe('a@51kezhi.com');
});

test('a list should be taken one a line, without empty lines', () => {
  expect(ownContent('49.4.24.68\n\n 119.3.192.43\n', list)).toEqual(['49.4.24.68', '119.3.192.43']);
});

test('nothing typed should be no content', () => {
  expect([ownContent(' \n ', value), ownContent('', list)]).toEqual([undefined, undefined]);
});

test('one bad line should be a problem of the whole', () => {
  expect(contentProblem(['49.4.24.68', '119.3.192.999'], list)).toBe('ip_range');
  expect(contentProblem(['49.4.24.68'], list)).toBeUndefined();
});
