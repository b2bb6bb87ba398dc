import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstSign, isUncommon } from '../../lib/page/locate/first-sign.ts';
import { plain } from '../../lib/page/text.ts';

it.each([
  ['账号：', '账'],
  [' * AppID', 'a'],
  ['：*\u200b\u3000ＡppId', 'a'],
  ['８822', '8'],
])('%s begins with %s', (text, sign) => {
  expect(firstSign(text)).toBe(sign.charCodeAt(0));
});

it('finds nothing in a text of blanks and marks', () => {
  expect(firstSign(' \n\t*：:\u00a0\u3000\ufeff')).toBe(-1);
});

it('is what the plain text begins with, or says that it cannot tell', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(' ', '*', '：', '账', 'A', 'ａ', 'Ⅷ', '㈱', 'é', '\u200b', 'ﬁ') }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const first = firstSign(text);
      if (first === -1) return plain(text) === '';
      return isUncommon(first) || plain(text).charCodeAt(0) === first;
    }),
    { numRuns: 2000 },
  );
});
