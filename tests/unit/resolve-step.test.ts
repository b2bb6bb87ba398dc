import { describe, expect, test } from 'vitest';
import { allChapters } from '../../lib/catalog/all-chapters.ts';
import { allFacts } from '../../lib/catalog/all-facts.ts';
import { allPages } from '../../lib/catalog/all-pages.ts';
import { allValues } from '../../lib/catalog/all-values.ts';
import { rowsLacking, withKnownRow } from '../../lib/domain/known-row.ts';
import type { Merchant } from '../../lib/domain/merchant.ts';
import { type ResolveContext, resolveSource, resolveStep } from '../../lib/domain/resolve-step.ts';
import { aMerchant, aProfile } from './a-merchant.ts';

function aContext(more: Partial<ResolveContext> = {}): ResolveContext {
  return { values: allValues, facts: allFacts, profile: aProfile(), secretsAtHand: new Set(), ...more };
}

function resolved(id: string, merchant: Merchant, context: ResolveContext) {
  const step = allChapters.flatMap(({ steps }) => steps).find((other) => other.id === id);
  const page = allPages.get(step?.page ?? '');
  if (step === undefined || page === undefined) throw new Error(`No step with a page is called ${id}.`);
  return resolveStep(step, page, merchant, context);
}

describe('短信平台设置', () => {
  test('gets the guide’s values, the merchant’s facts and a mark for the secret, and leaves the test number alone', () => {
    const fields = resolved('sms.kezhi', aMerchant({ smsAccount: 'kzvip' }), aContext({ secretsAtHand: new Set(['smsPassword']) }));
    expect(fields).toEqual([
      { field: 'platform', label: '平台名称', secret: false, desired: { set: '助通' }, origin: 'guide' },
      { field: 'account', label: '账号', secret: false, desired: { set: 'kzvip' }, origin: 'fact' },
      { field: 'password', label: '密码', secret: true, desired: { secretOf: 'smsPassword' }, origin: 'fact' },
      { field: 'verifyProduct', label: '验证码短信产品ID', secret: false, desired: { set: '676767' }, origin: 'guide' },
      { field: 'marketingProduct', label: '营销短信产品ID', secret: false, desired: { set: '160427' }, origin: 'guide' },
      { field: 'testNumbers', label: '测试号码', secret: false, leave: true },
    ]);
  });

  test('takes a product id that the portal itself has shown before the guide’s', () => {
    const shown = resolved('sms.kezhi', aMerchant({ smsVerifyProduct: '887362' }), aContext());
    expect(shown.slice(3, 5)).toMatchObject([
      { field: 'verifyProduct', desired: { set: '887362' }, origin: 'fact' },
      { field: 'marketingProduct', desired: { set: '160427' }, origin: 'guide' },
    ]);
  });

  test('names what is missing', () => {
    const lacks = resolved('sms.kezhi', aMerchant(), aContext()).flatMap((field) => field.lacks ?? []);
    expect(lacks).toEqual([{ fact: 'smsAccount' }, { fact: 'smsPassword' }]);
  });

  test('never takes a secret from the facts', () => {
    const fields = resolved('sms.kezhi', aMerchant({ smsPassword: 'hunter2' }), aContext());
    expect(JSON.stringify(fields)).not.toContain('hunter2');
    expect(fields.find(({ field }) => field === 'password')?.lacks).toEqual({ fact: 'smsPassword' });
  });
});

describe('门店同步参数设置', () => {
  function nameFor(facts: Record<string, string>) {
    return resolved('push.kezhi', aMerchant(facts), aContext()).find(({ field }) => field === 'databaseName');
  }

  test('gets the charset behind the name for issbakev8_运通', () => {
    expect(nameFor({ syncDatabaseName: 'scdt', sissVersion: 'issbakev8_运通' })?.desired).toEqual({ set: 'scdt?charset=gb18030' });
  });

  test('gets the bare name for another version', () => {
    expect(nameFor({ syncDatabaseName: 'scdt', sissVersion: 'issbakev9' })?.desired).toEqual({ set: 'scdt' });
  });

  test('asks for the version before it writes a name', () => {
    expect(nameFor({ syncDatabaseName: 'scdt' })).toMatchObject({ lacks: { fact: 'sissVersion' } });
    expect(nameFor({ syncDatabaseName: 'scdt' })?.desired).toBeUndefined();
  });
});

describe('线上支付', () => {
  const facts = { sissPayMerchant: '88600123', appId: 'wx1', payStores: '总店区域、 南京，雨花台 店' };

  test('adds both appids once both are known, and takes the names of stores from one line', () => {
    expect(resolved('pay.kezhi', aMerchant(facts), aContext())).toMatchObject([
      { field: 'merchantNumber', desired: { set: '88600123' } },
      { field: 'directories', lacks: { value: 'safe-directories' } },
      { field: 'appIds', lacks: { fact: 'miniAppId' } },
      { field: 'stores', desired: { set: '总店区域\n南京\n雨花台 店' } },
      { field: 'remark', leave: true },
    ]);
    const both = resolved('pay.kezhi', aMerchant({ ...facts, miniAppId: 'wx2' }), aContext()).find(({ field }) => field === 'appIds');
    expect(both?.desired).toEqual({ add: ['wx1', 'wx2'] });
  });

  test('is told its row by the number, and without it that alone is asked for', () => {
    const page = allPages.get('kezhi/store-pay');
    if (page === undefined) throw new Error('There is no such page.');
    const known = withKnownRow(page, aMerchant(facts));
    expect(known.opener?.select).toEqual({ column: '思迅Pay子商户号', text: '88600123', or: ['新增'] });
    const lacking = rowsLacking(page, resolved('pay.kezhi', aMerchant(), aContext()));
    expect(lacking).toMatchObject([{ field: 'merchantNumber', plan: 'lacks', lacks: { fact: 'sissPayMerchant' } }]);
    expect(rowsLacking(known, resolved('pay.kezhi', aMerchant(facts), aContext()))).toEqual([]);
  });
});

describe('the two WeChat pages', () => {
  test('add to what is there', () => {
    expect(resolved('oa.ip-whitelist', aMerchant(), aContext())).toEqual([
      {
        field: 'addresses',
        label: 'IP白名单 / API IP白名单',
        secret: false,
        desired: { add: ['49.4.24.68', '119.3.192.43', '119.3.245.154', '119.3.246.34'] },
        origin: 'guide',
      },
    ]);
    expect(resolved('oa.domain.business', aMerchant(), aContext())).toMatchObject([
      { desired: { add: ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'] } },
    ]);
  });

  test('take a single text of the merchant as one to add', () => {
    const merchant = aMerchant({}, { overrides: { 'ip-whitelist': '203.0.113.9' } });
    expect(resolved('oa.ip-whitelist', merchant, aContext())).toMatchObject([{ desired: { add: ['203.0.113.9'] }, origin: 'merchant' }]);
  });
});

describe('a source', () => {
  test('of a disputed value waits for the decision and then says it was decided', () => {
    const source = { value: 'kezhi-server' };
    expect(resolveSource(source, aMerchant(), aContext())).toEqual({ lacks: { value: 'kezhi-server' } });
    const profile = aProfile({ 'kezhi-server': '49.4.27.85:8090' });
    expect(resolveSource(source, aMerchant(), aContext({ profile }))).toEqual({ desired: { set: '49.4.27.85:8090' }, origin: 'decided' });
  });

  test('that is optional leaves the field alone when its fact is not known', () => {
    expect(resolveSource({ fact: 'smsAccount', optional: true }, aMerchant(), aContext())).toEqual({
      leave: true,
      lacks: { fact: 'smsAccount' },
    });
    expect(resolveSource({ fact: 'smsPassword', optional: true }, aMerchant(), aContext())).toEqual({
      leave: true,
      lacks: { fact: 'smsPassword' },
    });
  });

  test('the catalog does not know is a bug', () => {
    expect(() => resolveSource({ value: 'nothing' }, aMerchant(), aContext())).toThrow('nothing');
    expect(() => resolveSource({ fact: 'smsAccount', rule: 'no-rule' }, aMerchant({ smsAccount: 'a' }), aContext())).toThrow('no-rule');
  });
});
