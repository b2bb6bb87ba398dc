import { describe, expect, test } from 'vitest';
import { resolveValue } from '../../lib/domain/resolve-value.ts';
import type { Status, Value } from '../../lib/domain/value.ts';
import { aMerchant, aProfile } from './a-merchant.ts';

function aValue(status: Status, content?: string): Value {
  const head = { id: 'v', title: { zh: '值', en: 'Value' }, chapter: 1, source: 's', policy: 'exact', format: 'text' } as const;
  return { ...head, status, ...(content === undefined ? {} : { content }) };
}

describe('a value', () => {
  test.each<[Status, string]>([
    ['guide', 'guide'],
    ['stale', 'guide'],
    ['ours', 'ours'],
  ])('that is %s comes from %s', (status, origin) => {
    expect(resolveValue(aValue(status, 'a'), aProfile(), aMerchant())).toEqual({ content: 'a', origin });
  });

  test.each<Status>(['disputed', 'missing'])('that is %s waits for a decision', (status) => {
    expect(resolveValue(aValue(status), aProfile(), aMerchant())).toEqual({ lacks: 'v' });
  });

  test('that is disputed does not resolve even when its file holds a content', () => {
    expect(resolveValue(aValue('disputed', 'a'), aProfile(), aMerchant())).toEqual({ lacks: 'v' });
  });

  test.each<Status>(['disputed', 'missing'])('that is %s is decided by the team', (status) => {
    expect(resolveValue(aValue(status), aProfile({ v: 'b' }), aMerchant())).toEqual({ content: 'b', origin: 'decided' });
  });

  test('of the guide gives way to the profile', () => {
    expect(resolveValue(aValue('guide', 'a'), aProfile({ v: 'b' }), aMerchant())).toEqual({ content: 'b', origin: 'profile' });
  });

  test.each<Status>(['guide', 'disputed'])('that is %s gives way to the merchant, whatever the team decided', (status) => {
    const merchant = aMerchant({}, { overrides: { v: ['c'] } });
    expect(resolveValue(aValue(status, 'a'), aProfile({ v: 'b' }), merchant)).toEqual({ content: ['c'], origin: 'merchant' });
  });

  test('set to nothing by a merchant is nothing', () => {
    expect(resolveValue(aValue('guide', 'a'), aProfile(), aMerchant({}, { overrides: { v: '' } }))).toEqual({
      content: '',
      origin: 'merchant',
    });
  });
});
