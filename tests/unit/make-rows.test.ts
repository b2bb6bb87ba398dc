import { describe, expect, it } from 'vitest';
import type { FieldReading } from '../../lib/domain/engine.ts';
import { makeRows } from '../../lib/domain/make-rows.ts';
import type { Page } from '../../lib/domain/page.ts';
import type { ResolvedField } from '../../lib/domain/resolved.ts';

const PAGE: Page = {
  id: 'kezhi/lab',
  console: 'kezhi',
  title: '练习',
  seen: 'a test',
  proof: { labels: ['账号'] },
  fields: { account: { label: ['账号'], control: 'text' }, domains: { label: ['域名1', '域名2', '域名3'], control: 'slots' } },
};
const seen = (now: string | string[], more = {}): FieldReading => ({ outcome: 'seen', label: '账号', now, ...more });
const row = (wanted: Partial<ResolvedField>, reading: FieldReading | undefined, secrets = {}) =>
  makeRows(
    PAGE,
    [{ field: 'account', label: '账号', secret: false, ...wanted }],
    reading === undefined ? {} : { account: reading },
    secrets,
  )[0];

describe('a row', () => {
  it('is kept when the field holds what it should', () => {
    expect(row({ desired: { set: 'ls' }, origin: 'fact' }, seen('ls'))).toMatchObject({ plan: 'keep', now: 'ls' });
  });

  it('is written when it differs, with the whole content after', () => {
    expect(row({ desired: { set: 'ls' }, origin: 'guide' }, seen('x'))).toMatchObject({
      plan: 'write',
      now: 'x',
      after: 'ls',
      origin: 'guide',
    });
  });

  it('is refused when it differs and is locked, and kept when it is right and locked', () => {
    expect(row({ desired: { set: 'ls' } }, seen('x', { locked: true }))).toMatchObject({
      plan: 'refuse',
      refusal: { outcome: 'not-editable' },
    });
    expect(row({ desired: { set: 'ls' } }, seen('ls', { locked: true }))).toMatchObject({ plan: 'keep' });
  });

  it('is refused when the field was not found, or not read', () => {
    expect(row({ desired: { set: 'ls' } }, undefined)).toMatchObject({ plan: 'refuse', refusal: { outcome: 'not-found' } });
    expect(row({ desired: { set: 'ls' } }, { outcome: 'ambiguous', there: ['账号', '账号'] })).toMatchObject({
      plan: 'refuse',
      refusal: { outcome: 'ambiguous' },
    });
  });

  it('left alone is no refusal even when it cannot be found', () => {
    expect(row({ leave: true }, { outcome: 'not-found' })).toMatchObject({ plan: 'leave' });
  });

  it('lacks what is not known, and says which', () => {
    expect(row({ lacks: { fact: 'smsAccount' } }, seen(''))).toMatchObject({ plan: 'lacks', lacks: { fact: 'smsAccount' } });
  });

  it('of a secret compares digests and shows dots alone', () => {
    const mark = { smsPassword: { digest: 'd1', length: 4 } };
    const wanted = { secret: true, desired: { secretOf: 'smsPassword' } } as const;
    expect(row(wanted, seen('●●●', { digest: 'd0' }), mark)).toMatchObject({ plan: 'write', after: '●●●●' });
    expect(row(wanted, seen('●●●●', { digest: 'd1' }), mark)).toMatchObject({ plan: 'keep' });
  });

  it('of slots keeps what is there and takes the free ones', () => {
    const wanted: ResolvedField = { field: 'domains', label: '域名', secret: false, desired: { add: ['a.cn', 'b.cn'] } };
    const rows = (now: string[]) => makeRows(PAGE, [wanted], { domains: { outcome: 'seen', label: '域名1', now } }, {})[0];
    expect(rows(['x.cn', '', ''])).toMatchObject({ plan: 'write', after: ['x.cn', 'a.cn', 'b.cn'] });
    expect(rows(['b.cn', 'x.cn', ''])).toMatchObject({ plan: 'write', after: ['b.cn', 'x.cn', 'a.cn'] });
    expect(rows(['x.cn', 'y.cn', ''])).toMatchObject({ plan: 'refuse', refusal: { outcome: 'conflict', there: ['x.cn', 'y.cn'] } });
    expect(rows(['a.cn', 'x.cn', 'b.cn'])).toMatchObject({ plan: 'keep' });
  });
});
