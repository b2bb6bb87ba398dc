import fc from 'fast-check';

/** One seed for all, so that a run says the same everywhere. */
export const SETTINGS = { seed: 51, numRuns: 100 };

const SHARDS = [
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  '＝',
  ' ',
  '\u00a0',
  '\u3000',
  '\u200b',
  ',',
  ';',
  '、',
  '1',
  'a',
  '客',
  '😀',
  'wx',
  '51kezhi.com',
];

/** Any UTF-16 units: halves of characters and zeros too. */
export const anyUnits = fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 24 });

/** Texts as people write and paste them: words, and shards of what is dangerous or repaired. */
export const pasted = fc.oneof(
  fc.array(fc.constantFrom(...SHARDS), { maxLength: 10 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  anyUnits,
);
