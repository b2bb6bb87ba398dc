import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allFormats } from '../../lib/domain/formats/all-formats.ts';
import { PROBLEMS, WARNINGS } from '../../lib/domain/formats/problem.ts';

/** Texts people paste: any characters, and shards of the formats themselves. The seed is fixed, so that a run says the same everywhere. */
const SHARDS = [
  'wx',
  'OPENTM',
  'https://',
  '.',
  '。',
  ':',
  '：',
  '/',
  '@',
  '51kezhi.com',
  '\u200B',
  ' ',
  '\u3000',
  '86',
  '-',
  '1',
  '\u0331',
  'H',
];
const pasted = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.array(fc.constantFrom(...SHARDS), { maxLength: 12 }).map((parts) => parts.join('')),
);
const SETTINGS = { seed: 51, numRuns: 300 };

describe.each(Object.entries(allFormats))('format %s', (_, format) => {
  test('normalises to the same again', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const once = format.normalise(text);
        expect(format.normalise(once)).toBe(once);
      }),
      SETTINGS,
    );
  });

  test('answers a known problem or none for any text, normalised or not', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        for (const given of [text, format.normalise(text)]) {
          expect([undefined, ...PROBLEMS]).toContain(format.check(given));
          expect([undefined, ...WARNINGS]).toContain(format.warn?.(given));
        }
      }),
      SETTINGS,
    );
  });

  test('refuses what is empty', () => {
    expect(format.check('')).toBe('empty');
  });
});

test.each(['secret', 'app-secret'])('%s is never altered', (id) => {
  fc.assert(
    fc.property(pasted, (text) => {
      expect(allFormats[id]?.normalise(text)).toBe(text);
    }),
    SETTINGS,
  );
});
