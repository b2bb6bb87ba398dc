import { describe, expect, test } from 'vitest';
import { allFacts } from '../../lib/catalog/all-facts.ts';
import type { CaptureSeen } from '../../lib/domain/engine.ts';
import { formColumns, holdsRows, planColumn } from '../../lib/domain/make-columns.ts';
import type { Capture } from '../../lib/domain/page.ts';
import { aMerchant } from './a-merchant.ts';

const CODES: Capture = { label: ['POS机编码'], fact: 'posCodes', where: 'grid', unique: true };
const STORES: Capture = { label: ['所属门店编码'], fact: 'posStores', where: 'grid', among: 'storeCodes' };
const KEYS: Capture = { label: ['密钥'], fact: 'posKeys', where: 'grid', secret: true };

function seen(rows: readonly string[], from = 1, total = rows.length, digest?: string): CaptureSeen {
  return { outcome: 'seen', label: '', text: '', column: { rows, from, shown: rows.length, total }, ...(digest ? { digest } : {}) };
}

describe('a column of a grid', () => {
  test('is new, the same or different, told by the page in view and the number of rows', () => {
    const plan = (known: string[] | undefined, reading: CaptureSeen) =>
      planColumn(CODES, reading, { merchant: aMerchant(known === undefined ? {} : { posCodes: known }), secrets: {} }).plan;
    expect(plan(undefined, seen(['a', 'b']))).toBe('take');
    expect(plan(['a', 'b', 'c'], seen(['c'], 3, 3))).toBe('keep');
    expect(plan(['a', 'b', 'c'], seen(['b'], 3, 3))).toBe('differs');
    expect(plan(['a', 'b', 'c'], seen(['a', 'b'], 1, 4))).toBe('differs');
  });

  test('of secrets shows how many they are and no more', () => {
    const secrets = { posKeys: { digest: 'd', length: 3 } };
    expect(planColumn(KEYS, seen(['x'], 1, 1, 'd'), { merchant: aMerchant(), secrets: {} })).toEqual({ plan: 'take', shown: '●●● × 1' });
    expect(planColumn(KEYS, seen(['x'], 1, 1, 'd'), { merchant: aMerchant(), secrets }).plan).toBe('keep');
    expect(planColumn(KEYS, seen(['x'], 1, 1, 'e'), { merchant: aMerchant(), secrets }).plan).toBe('differs');
  });

  test('names five of its rows and counts the others', () => {
    const known = { merchant: aMerchant(), secrets: {} };
    expect(planColumn(CODES, seen(['1', '2', '3', '4', '5', '6'], 1, 90), known).shown).toBe('1、2、3、4、5 … × 90');
  });

  test('is in doubt where another grid knows no such store, and only where it is known', () => {
    const doubt = (capture: Capture, facts: Record<string, string[]>, rows: readonly string[], total?: number) =>
      planColumn(capture, seen(rows, 1, total), { merchant: aMerchant(facts), secrets: {} }).doubt;
    expect(doubt(STORES, {}, ['001'])).toBeUndefined();
    expect(doubt(STORES, { storeCodes: ['001', '002'] }, ['001', '009', '009'])).toEqual(['009']);
    const stores: Capture = { label: ['门店编码'], fact: 'storeCodes', where: 'grid', holds: 'posStores' };
    expect(doubt(stores, { posStores: ['001', '003'] }, ['001', '002'])).toEqual(['003']);
    expect(doubt(stores, { posStores: ['001', '003'] }, ['001'], 3), 'the others may come on the next page').toBeUndefined();
    expect(doubt(stores, { posStores: ['009'], storeCodes: ['001', '002', '003'] }, ['001'], 3), 'the record has them all').toEqual([
      '009',
    ]);
  });
});

describe('a whole grid', () => {
  const form = (columns: Record<string, string[]>) => formColumns({ codes: CODES, stores: STORES, keys: KEYS }, columns, allFacts);

  test('becomes one fact a column, repaired as their formats repair, secrets as they are', () => {
    expect(form({ codes: [' p1\u200b', 'p2'], stores: ['001', '001'], keys: [' k1', 'k2'] })).toEqual([
      ['posCodes', ['p1', 'p2']],
      ['posStores', ['001', '001']],
      ['posKeys', [' k1', 'k2']],
    ]);
  });

  test('with an empty cell, or the same code twice, is refused by the row’s name', () => {
    expect(form({ codes: ['p1', 'p2'], keys: ['k1', ''] })).toEqual({
      outcome: 'not-found',
      problem: 'empty',
      there: ['p2'],
      field: 'keys',
    });
    expect(form({ codes: ['p1', 'p1'], keys: ['k1', 'k2'] })).toEqual({ outcome: 'ambiguous', there: ['p1'], field: 'codes' });
  });

  test('is known when the fact holds just its rows', () => {
    expect([holdsRows(['a', 'b'], ['a', 'b']), holdsRows('a\nb', ['a', 'b']), holdsRows(undefined, [])]).toEqual([true, true, false]);
  });
});
