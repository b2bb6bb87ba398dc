import { describe, expect, test } from 'vitest';
import { passphraseProblem } from '../../../lib/domain/vault/passphrase-problem.ts';
import { attemptsAt, nextAttemptAt } from '../../../lib/domain/vault/unlock-delay.ts';

describe('after wrong passphrases', () => {
  const NOW = 1_000_000_000;
  const waits = (wrong: number, last = NOW) => Math.max(0, nextAttemptAt(attemptsAt({ wrong, last }, NOW)) - NOW) / 1000;

  test('should wait longer each time, from the third on, up to a quarter of an hour', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((wrong) => waits(wrong))).toEqual([0, 0, 0, 2, 4, 8, 16]);
    expect([12, 13, 1_000, Number.MAX_SAFE_INTEGER].map((wrong) => waits(wrong))).toEqual([900, 900, 900, 900]);
  });

  test('should be over when the time has passed', () => {
    expect(waits(4, NOW - 3_999)).toBeCloseTo(0.001);
    expect(waits(4, NOW - 4_000)).toBe(0);
  });

  test('should begin anew, not never end, when the clock was set back', () => {
    expect(waits(4, NOW + 400 * 86_400_000)).toBe(4);
  });
});

describe('a new passphrase', () => {
  test.each([
    ['correct horse battery', undefined],
    ['四条河一只船五个人七座山', undefined],
    ['  edges stay  ', undefined],
    ['short enough', undefined],
    ['elf letters', 'short'],
    ['四条河一只船五个人', 'short'],
    ['123456789012345678', 'digits'],
    ['1234 5678 9012 3456', 'digits'],
    ['aaaaaaaaaaaaaaaa', 'uniform'],
    ['abababababababab', 'uniform'],
    ['lone \ud800 surrogate', 'not_text'],
    ['x1y2z'.repeat(300), 'long'],
  ])('%j should be %s', (passphrase, problem) => {
    expect(passphraseProblem(passphrase, passphrase)).toBe(problem);
  });

  test('should be typed twice the same way', () => {
    expect(passphraseProblem('correct horse battery', 'correct horse batterY')).toBe('differs');
  });
});
