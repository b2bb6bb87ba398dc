import { describe, expect, test } from 'vitest';
import { allFacts } from '../../lib/catalog/all-facts.ts';
import { allSheets } from '../../lib/catalog/all-sheets.ts';
import { allValues } from '../../lib/catalog/all-values.ts';
import { mailto } from '../../lib/domain/mailto.ts';
import { SHEET_MASK } from '../../lib/domain/mask.ts';
import type { Merchant, ProfileState } from '../../lib/domain/merchant.ts';
import { paperAddress, paperOf } from '../../lib/domain/paper-address.ts';
import { resolveSheet } from '../../lib/domain/resolve-sheet.ts';
import type { SheetView } from '../../lib/domain/sheet-view.ts';
import { keyAt, tillRows, tillsOf, tillTicks, withTill } from '../../lib/domain/tills.ts';
import { trayOf } from '../../lib/domain/tray.ts';
import { aMerchant, aProfile, stamp } from './a-merchant.ts';

const DECIDED = aProfile({ 'kezhi-server': '49.4.27.85:8090', 'registration-email-fourth': 'yangsh@51kezhi.com' });
const PUSH = {
  syncDatabaseUrl: 'erp.leshi.example',
  syncDatabaseName: 'scdt',
  merchantCode: 'LSKZ',
  orderSyncIp: '180.97.80.183',
  initialQueryDate: '2019-07-18',
};
const LETTER = { headquartersDongle: 'D-1', syncDatabaseName: 'scdt', sissVersion: 'issbakev8_运通' };

function views(id: string, merchant: Merchant, profile: ProfileState = DECIDED, secrets: readonly string[] = []): readonly SheetView[] {
  const sheet = allSheets.get(id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  return resolveSheet(sheet, merchant, { values: allValues, facts: allFacts, profile, secretsAtHand: new Set(secrets) });
}

function row(view: SheetView | undefined, label: string) {
  return view?.rows.find((one) => one.label === label)?.line;
}

describe('the push program', () => {
  const [view] = views('push-program', aMerchant(PUSH), DECIDED, ['merchantKey']);

  test('joins host and port as the dialog wants them, and the check commands', () => {
    expect(row(view, '数据库地址')?.shown).toBe('erp.leshi.example,33433');
    expect(view?.checks.map(({ command }) => command.shown)).toEqual([
      'Test-NetConnection erp.leshi.example -Port 33433',
      'Test-NetConnection 180.97.80.183 -Port 8822',
    ]);
  });

  test('shows a secret as dots that tell nothing, names its place, and asks for one that is not at hand', () => {
    expect(row(view, '商户密钥')).toMatchObject({ shown: SHEET_MASK, secret: { fact: 'merchantKey' } });
    expect(row(view, '密码')).toMatchObject({ lacks: [{ kind: 'fact', id: 'syncDatabasePassword' }] });
    expect(row(view, '密码')?.shown).toBeUndefined();
  });

  test('marks what anybody can guess: the pay key and sa, typed or from the guide, but no other user', () => {
    expect(row(view, '支付密钥')).toMatchObject({ shown: '123456', weak: true });
    expect(row(view, '用户名')).toMatchObject({ shown: 'sa', weak: true });
    const typed = (user: string) => row(views('push-program', aMerchant({ ...PUSH, syncDatabaseUser: user }))[0], '用户名');
    expect(typed('sa')).toMatchObject({ shown: 'sa', weak: true });
    expect(typed('kezhi_sync')).toMatchObject({ shown: 'kezhi_sync', weak: false, remarks: [] });
    const own = aMerchant(PUSH, { overrides: { 'pay-key': 'x9Kq2' } });
    expect(row(views('push-program', own)[0], '支付密钥')).toMatchObject({ shown: 'x9Kq2', weak: false });
  });

  test('asks for the decision on a disputed server and never picks one', () => {
    const [open] = views('push-program', aMerchant(PUSH), aProfile());
    expect(row(open, '客至服务器')).toMatchObject({ lacks: [{ kind: 'value', id: 'kezhi-server' }] });
    expect(row(open, '客至服务器')?.shown).toBeUndefined();
  });
});

describe('the letter', () => {
  test('goes to four once the disputed one is decided', () => {
    const [view] = views('registration-email', aMerchant(LETTER));
    expect(view?.mail?.to.map(({ address }) => address)).toEqual([
      'ful@51kezhi.com',
      'xuejj@51kezhi.com',
      'yul@51kezhi.com',
      'yangsh@51kezhi.com',
    ]);
    expect(view?.mail?.body).toContain('2、思迅数据库名：scdt');
    const link = new URL(view?.mail?.link ?? '');
    expect(link.pathname).toBe('ful@51kezhi.com,xuejj@51kezhi.com,yul@51kezhi.com,yangsh@51kezhi.com');
    expect(link.searchParams.get('body')).toBe(view?.mail?.body.replaceAll('\n', '\r\n'));
  });

  test('has no link before that, nor while a fact is missing', () => {
    const [undecided] = views('registration-email', aMerchant(LETTER), aProfile());
    expect(undecided?.mail).toMatchObject({ lacks: [{ kind: 'value', id: 'registration-email-fourth' }] });
    expect(undecided?.mail?.link).toBeUndefined();
    expect(undecided?.mail?.to).toHaveLength(3);
    const [lacking] = views('registration-email', aMerchant({ syncDatabaseName: 'scdt' }));
    expect(lacking?.mail?.lacks.map(({ id }) => id)).toEqual(['headquartersDongle', 'sissVersion']);
    expect(lacking?.mail?.link).toBeUndefined();
    expect(lacking?.mail?.body).toContain('3、思迅版本：…');
  });

  test('warns of a recipient whose domain only looks like one of ours', () => {
    const [view] = views('registration-email', aMerchant(LETTER), aProfile({ 'registration-email-fourth': 'yangsh@51kehzi.com' }));
    expect(view?.mail?.to.at(-1)).toEqual({ address: 'yangsh@51kehzi.com', warnings: ['domain_near_miss'] });
    expect(view?.mail?.to[0]?.warnings).toEqual([]);
  });

  test('takes no second recipient and no header from a content', () => {
    expect(mailto(['a@x.cn,b@y.cn?bcc=c@z.cn'], 'A&body=x', 'one\ntwo')).toBe(
      'mailto:a@x.cn%2Cb@y.cn%3Fbcc%3Dc@z.cn?subject=A%26body%3Dx&body=one%0D%0Atwo',
    );
  });
});

describe('the tills', () => {
  const merchant = aMerchant({ posCodes: ['pos001', 'pos002'], posStores: ['001'], merchantCode: 'LSKZ' });

  test('have a sheet each, none while none is known', () => {
    expect(views('till', aMerchant())).toEqual([]);
    expect(views('till', merchant).map(({ till }) => till)).toEqual(['pos001', 'pos002']);
  });

  test('have their own store and the line of their own key', () => {
    const [first, second] = views('till', merchant, DECIDED, ['posKeys']);
    expect(row(first, '门店编号')?.shown).toBe('001');
    expect(row(first, 'POS秘钥')?.secret).toEqual({ fact: 'posKeys', line: 0 });
    expect(row(second, 'POS秘钥')?.secret).toEqual({ fact: 'posKeys', line: 1 });
    expect(row(second, '门店编号')).toMatchObject({ lacks: [{ id: 'posStores' }] });
    expect(row(first, '服务端地址')).toBeUndefined();
  });

  test('are corrected by their code and else added at the end', () => {
    const rows = tillRows(merchant, 'k1\nk2');
    expect(rows).toEqual([
      { code: 'pos001', store: '001', key: 'k1' },
      { code: 'pos002', store: '', key: 'k2' },
    ]);
    expect(withTill(rows, { code: 'pos001', store: '9', key: 'n' })[0]).toEqual({ code: 'pos001', store: '9', key: 'n' });
    expect(withTill(rows, { code: 'pos003', store: '1', key: 'n' }).map(({ code }) => code)).toEqual(['pos001', 'pos002', 'pos003']);
  });

  test('are ticked one by one, and the step with the last of them', () => {
    const ticked = (...ids: readonly string[]) => ({
      ...merchant,
      ticks: Object.fromEntries(ids.map((id) => [id, { ...stamp(1), done: true }])),
    });
    expect(tillTicks(ticked(), 's', 'pos001', true)).toEqual([{ step: 's/pos001', done: true }]);
    expect(tillTicks(ticked('s/pos001'), 's', 'pos002', true)).toEqual([
      { step: 's/pos002', done: true },
      { step: 's', done: true },
    ]);
    expect(tillTicks(ticked('s/pos001', 's/pos002', 's'), 's', 'pos001', false)).toEqual([
      { step: 's/pos001', done: false },
      { step: 's', done: false },
    ]);
  });

  test('keep their places when the keys are gone', () => {
    expect(tillRows(merchant, undefined).map(({ key }) => key)).toEqual(['', '']);
    expect(keyAt('k1', 5)).toBe('');
    expect(tillsOf(aMerchant({ posCodes: 'pos001', posStores: '001' }))).toEqual([{ place: 0, code: 'pos001', store: '001' }]);
  });
});

test('an authorization code has the link the team entered, and asks for it before', () => {
  const [view] = views('authorization-codes', aMerchant(), aProfile({ 'oa-authorize-link': 'https://mp.weixin.qq.com/a?x=1' }));
  expect(view?.codes.map(({ step, link }) => [step, link.shown])).toEqual([
    ['oa.authorize', 'https://mp.weixin.qq.com/a?x=1'],
    ['mini.authorize', undefined],
  ]);
});

test('the tray has what is known, chapter by chapter, secrets as dots and files not at all', () => {
  const secrets = { appSecret: { ...stamp(4), length: 32, from: 'wechat-dev' }, smsPassword: { ...stamp(5), length: 9, from: 'typed' } };
  const chips = trayOf(
    aMerchant({ merchantCode: 'LSKZ', appId: 'wx1', verifyFile: 'MP_verify_x.txt' }, { secrets }),
    allFacts,
    new Set(['appSecret']),
  );
  expect(chips.map(({ fact, shown, atHand }) => [fact, shown, atHand])).toEqual([
    ['appId', 'wx1', true],
    ['appSecret', SHEET_MASK, true],
    ['smsPassword', SHEET_MASK, false],
    ['merchantCode', 'LSKZ', true],
  ]);
  expect(chips[1]).toMatchObject({ from: 'wechat-dev', person: '小林' });
});

test('the address of a paper names it again, whatever its till is called', () => {
  const name = { merchant: 'm 1', sheet: 'till', till: 'pos&1=#' };
  expect(paperOf(paperAddress(name))).toEqual(name);
  expect(paperOf('?sheet=till')).toBeUndefined();
});
