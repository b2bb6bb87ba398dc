import { describe, expect, it } from 'vitest';
import { allFacts } from '../../lib/catalog/all-facts.ts';
import type { CaptureReading } from '../../lib/domain/engine.ts';
import { makeCaptures } from '../../lib/domain/make-captures.ts';
import type { Merchant } from '../../lib/domain/merchant.ts';
import type { Capture, Page } from '../../lib/domain/page.ts';
import { aMerchant, stamp } from './a-merchant.ts';

const APP_ID = 'wx5d1c7a90b3e24f68';
const OPEN: Capture = { label: ['AppID', '应用ID'], fact: 'appId' };
const SECRET: Capture = { label: ['AppSecret'], fact: 'appSecret', secret: true };
const dots = '●'.repeat(32);

function line(capture: Capture, reading: CaptureReading | undefined, merchant: Merchant = aMerchant(), digest?: string) {
  const page: Page = {
    id: 'wechat-mp/lab',
    console: 'wechat-mp',
    title: '练习',
    seen: 'a test',
    proof: { labels: [] },
    fields: {},
    captures: { it: capture },
  };
  const secrets = digest === undefined ? {} : { appSecret: { digest, length: 32 } };
  return makeCaptures(page, reading === undefined ? {} : { it: reading }, { merchant, facts: allFacts, secrets })[0];
}
const seen = (text: string, digest?: string): CaptureReading => ({
  outcome: 'seen',
  label: '应用ID',
  text,
  ...(digest === undefined ? {} : { digest }),
});
const withSecret = aMerchant({}, { secrets: { appSecret: { ...stamp(1), length: 32, from: 'wechat-dev' } } });

describe('what a page shows of the merchant', () => {
  it('is taken when nothing is known of it, under the label as the page writes it', () => {
    expect(line(OPEN, seen(APP_ID))).toEqual({ key: 'it', fact: 'appId', label: '应用ID', secret: false, shown: APP_ID, plan: 'take' });
  });

  it('is kept when it is known so, however the page writes it', () => {
    expect(line(OPEN, seen('WX5D1C7A90B3E24F68 '), aMerchant({ appId: APP_ID }))).toMatchObject({ plan: 'keep', known: APP_ID });
  });

  it('stands beside what is known when that differs', () => {
    expect(line(OPEN, seen(APP_ID), aMerchant({ appId: 'wx0000000000000000' }))).toMatchObject({
      plan: 'differs',
      shown: APP_ID,
      known: 'wx0000000000000000',
    });
  });

  it('is refused with the problem of its format', () => {
    expect(line(OPEN, seen('wx5d1c7a90b3e24f6g'))).toMatchObject({ plan: 'refuse', refusal: { problem: 'app_id_letters', field: 'it' } });
  });

  it('is refused where it cannot be read, and left out where not every page shows it', () => {
    expect(line(OPEN, undefined)).toMatchObject({ plan: 'refuse', refusal: { outcome: 'not-found', field: 'it' } });
    expect(line({ ...OPEN, optional: true }, undefined)).toBeUndefined();
    expect(line({ ...OPEN, optional: true }, { outcome: 'ambiguous', there: ['a', 'b'] })).toMatchObject({ plan: 'refuse' });
  });
});

describe('a secret', () => {
  it('is taken until the one at hand has its digest', () => {
    expect(line(SECRET, seen(dots, 'd1'))).toMatchObject({ plan: 'take', shown: dots });
    expect(line(SECRET, seen(dots, 'd1'), withSecret, 'd1')).toMatchObject({ plan: 'keep' });
    expect(line(SECRET, seen(dots, 'd1'), withSecret, 'd2')).toMatchObject({ plan: 'differs', known: dots });
  });

  it('waits for a person until it was given, and is then shown as dots', () => {
    const waits: CaptureReading = { outcome: 'needs-human', says: 'secret_hidden' };
    expect(line(SECRET, waits)).toMatchObject({ plan: 'wait', refusal: { says: 'secret_hidden' } });
    expect(line(SECRET, waits, withSecret)).toMatchObject({ plan: 'keep', shown: dots });
  });
});
