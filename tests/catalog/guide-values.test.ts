import { describe, expect, test } from 'vitest';
import { allFacts } from '../../lib/catalog/all-facts.ts';
import { allValues } from '../../lib/catalog/all-values.ts';
import { allFormats } from '../../lib/domain/formats/all-formats.ts';
import type { Value } from '../../lib/domain/value.ts';

/** The guide's own contents, typed from the guide and not from the files: chapter, policy, content. */
const GUIDE: Readonly<Record<string, readonly [number, Value['policy'], Value['content']]>> = {
  'ip-whitelist': [1, 'include', ['49.4.24.68', '119.3.192.43', '119.3.245.154', '119.3.246.34']],
  'wechat-domains': [1, 'include', ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn']],
  'oa-account-type': [1, 'exact', '服务号'],
  'member-center-url': [1, 'exact', 'http://kzpro.m.51kezhi.cn'],
  'single-customer-url': [1, 'exact', 'http://kzdkpro.m.51kezhi.cn'],
  'kezhi-contact-wechat': [1, 'exact', '15380956582'],
  'kezhi-menu-name': [1, 'exact', '商户端'],
  'mini-server-domain': [2, 'include', ['https://kzpro.m.51kezhi.cn']],
  'industry-primary': [3, 'exact', ['IT科技', '互联网|电子商务']],
  'industry-secondary': [3, 'exact', ['IT科技', 'IT软件与服务']],
  'sisspay-phone': [4, 'exact', '0755-26520764'],
  'sms-contact-phone': [5, 'exact', '18017902069'],
  'sms-platform': [5, 'exact', '助通'],
  'sms-product-verify': [5, 'exact', '676767'],
  'sms-product-marketing': [5, 'exact', '160427'],
  'sms-platform-kezhi': [5, 'exact', '客至'],
  'sms-payee': [5, 'exact', '南京客至软件公司'],
  'sms-price': [5, 'exact', '0.045'],
  'sms-minimum': [5, 'exact', '1000'],
  'registration-emails': [6, 'include', ['ful@51kezhi.com', 'xuejj@51kezhi.com', 'yul@51kezhi.com']],
  'sync-database-kind': [7, 'exact', 'SqlSever数据库'],
  'sync-database-port': [7, 'exact', '33433'],
  'order-sync-port': [7, 'exact', '8822'],
  'order-sync-database': [7, 'exact', '/dataservice/syncorder'],
  'sheet-database-user': [7, 'exact', 'sa'],
  'pay-key': [7, 'exact', '123456'],
  'staging-interval': [7, 'exact', '30'],
  'push-interval': [7, 'exact', '1'],
  'service-version': [7, 'exact', '中台版'],
};

/** The eleven templates without the disputed one. */
const TEMPLATES: Readonly<Record<string, string>> = {
  待办任务通知: 'OPENTM206831895',
  充值成功通知: 'OPENTM410119156',
  等级升级通知: 'OPENTM401426285',
  订单服务提醒: 'OPENTM401887042',
  关注成功通知: 'OPENTM405760856',
  领取结果通知: 'OPENTM202441748',
  拼团成功通知: 'OPENTM407456411',
  退款通知: 'TM00004',
  消费提醒: 'OPENTM200787222',
  注册成功通知: 'OPENTM409879450',
};

const DISPUTED: Readonly<Record<string, readonly Value['content'][]>> = {
  'safe-directories': [
    [
      'https://nj kz.m.51kezhi.cn/wechat/mall/orderManage/',
      'https://nj kz.m.51kezhi.cn/wechat/account/',
      'https://nj kz.m.51kezhi.cn/wechat/mall/mallGoodsDistributio',
    ],
    [
      'https://njkz.m.51kezhi.cn/wechat/mall/orderManage/',
      'https://njkz.m.51kezhi.cn/wechat/account/',
      'https://njkz.m.51kezhi.cn/wechat/mall/mallGoodsDistributio',
    ],
  ],
  'kezhi-server': ['49.4.27.85:8090', '49.4.80.102:8088'],
  'registration-email-fourth': ['yangsh@51kehzi.com', 'yangsh@51kezhi.com'],
  'template-order-review': ['OPENTM205102209', 'OPENTM205102209'],
};

const ALL = [...allValues.values()];

function idsOf(status: Value['status']): readonly string[] {
  return ALL.filter((value) => value.status === status).map(({ id }) => id);
}

describe('the guide', () => {
  test.each(Object.entries(GUIDE))('%s is there as it is printed', (id, [chapter, policy, content]) => {
    expect(allValues.get(id)).toMatchObject({ chapter, policy, content, status: 'guide' });
  });

  test('has no value beyond these', () => {
    expect(idsOf('guide')).toEqual(Object.keys(GUIDE).sort());
  });

  test('has its templates, which WeChat no longer lets anybody add', () => {
    const stale = ALL.filter(({ status }) => status === 'stale');
    expect(Object.fromEntries(stale.map(({ title, content }) => [title.zh, content]))).toEqual(TEMPLATES);
  });

  test.each(Object.entries(DISPUTED))('%s is disputed with its readings', (id, readings) => {
    expect(allValues.get(id)?.readings?.map(({ content }) => content)).toEqual(readings);
  });

  test('disputes only these, lost two links, and leaves one text to us', () => {
    expect(idsOf('disputed')).toEqual(Object.keys(DISPUTED).sort());
    expect(idsOf('missing')).toEqual(['mini-authorize-link', 'mini-business-domains', 'oa-authorize-link']);
    expect(idsOf('ours')).toEqual(['template-apply-reason']);
  });

  test('gives two contents anybody can guess', () => {
    expect(ALL.filter(({ weak }) => weak === true).map(({ id }) => id)).toEqual(['pay-key', 'sheet-database-user']);
  });
});

describe('every value', () => {
  test.each(ALL)('$id has a content exactly when its status allows one', ({ status, content, readings }) => {
    expect(content !== undefined).toBe(status !== 'disputed' && status !== 'missing');
    expect((readings ?? []).length >= 2).toBe(status === 'disputed');
  });

  test.each(ALL)('$id says why where it is disputed, stale, missing, weak or ours', ({ status, weak, remark }) => {
    if (status !== 'guide' || weak === true) expect(remark).toBeDefined();
  });

  test.each(ALL)('$id holds its content in the right form already', ({ content, format }) => {
    for (const text of [content ?? []].flat()) {
      expect(allFormats[format]?.normalise(text)).toBe(text);
      expect(allFormats[format]?.check(text), text).toBeUndefined();
    }
  });
});

test('our reason for template messages has 60 to 200 characters', () => {
  const { length } = String(allValues.get('template-apply-reason')?.content);
  expect(length).toBeGreaterThanOrEqual(60);
  expect(length).toBeLessThanOrEqual(200);
});

test('secrets are these and no others', () => {
  const secrets = [...allFacts.values()].filter(({ secret }) => secret === true).map(({ id }) => id);
  expect(secrets).toEqual(['appSecret', 'merchantKey', 'miniAppSecret', 'posKeys', 'smsPassword', 'syncDatabasePassword']);
});
