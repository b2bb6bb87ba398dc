import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../lib/domain/base64.ts';
import { clockTime, nextClock } from '../../../lib/domain/clock.ts';
import { splitList } from '../../../lib/domain/formats/split-list.ts';
import { mailto } from '../../../lib/domain/mailto.ts';
import { keyAt, tillRows } from '../../../lib/domain/tills.ts';
import { aMerchant } from '../a-merchant.ts';
import { anyUnits, SETTINGS } from './any-text.ts';

test('bytes come back from base64', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
    }),
    SETTINGS,
  );
});

test('a clock tells the time it was made of, and always grows on its device', () => {
  const times = fc.array(fc.nat({ max: 4_000_000_000_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(times, (nows) => {
      let last: string | undefined;
      for (const now of nows) {
        const next = nextClock(last, now, 'device01');
        if (last !== undefined) expect(next > last).toBe(true);
        expect(clockTime(next)).toBe(Math.max(now, last === undefined ? 0 : clockTime(last)));
        last = next;
      }
    }),
    SETTINGS,
  );
});

test('a list comes back whatever parts its items', () => {
  const item = fc.string({ unit: fc.constantFrom('a', '1', '.', ':', '/', '客'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.uniqueArray(item, { maxLength: 8 }),
      fc.constantFrom('，', ',', '、', ';', '；', '\n', ' ', '\t', '\u3000', ',\n'),
      (items, by) => {
        expect(splitList(items.join(by))).toEqual(items);
        expect(splitList(`${by}${items.join(`${by}${by}`)}${by}`)).toEqual(items);
      },
    ),
    SETTINGS,
  );
});

test('the keys of tills come back in their rows', () => {
  const key = anyUnits.map((some) => some.replace(/[\r\n]/g, ''));
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 6 }), (keys) => {
      const codes = keys.map((_, at) => `0${at}`);
      const rows = tillRows(aMerchant({ posCodes: codes, posStores: codes }), keys.join('\n'));
      expect(rows.map((row) => row.key)).toEqual(keys);
      expect(keyAt(keys.join('\n'), keys.length)).toBe('');
    }),
    SETTINGS,
  );
});

test('a letter comes back from its link, and nobody else is written to', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(texts, texts, texts, (to, subject, body) => {
      const [head = '', query = ''] = mailto([to], subject, body).slice('mailto:'.length).split('?');
      const parts = query.split('&').map((part) => decodeURIComponent(part.slice(part.indexOf('=') + 1)));
      expect(parts).toEqual([subject, body].map((text) => text.replaceAll(/\r?\n/g, '\r\n')));
      expect(head).not.toContain(',');
      expect(decodeURIComponent(head)).toBe(to);
    }),
    SETTINGS,
  );
});
