import { expect, test } from 'vitest';
import { allChapters } from '../../lib/catalog/all-chapters.ts';

/** Every row of the rollout, in its order: step and kind. */
const ROWS = `
oa.register human
oa.account capture
oa.authorize human
oa.credentials capture
oa.ip-whitelist apply
oa.verify-file relay
oa.domain.business apply
oa.domain.js apply
oa.domain.oauth apply
oa.handover human
oa.kezhi apply
mini.register human
mini.authorize human
mini.credentials capture
mini.server-domain apply
mini.verify-file relay
mini.kezhi apply
mini.handover human
mini.review wait
tmpl.enable apply
tmpl.add apply
tmpl.sync press
pay.apply human
pay.kezhi apply
sms.open human
sms.account capture
sms.kezhi apply
sms.via-kezhi human
reg.request sheet
reg.answer wait
push.sheet sheet
push.kezhi apply
push.ports human
pos.files human
pos.keys capture
pos.sheet sheet
store.map guard
`;

test('the rollout has every row', () => {
  const rows = allChapters.flatMap(({ steps }) => steps.map(({ id, kind }) => `${id} ${kind}`));
  expect(rows).toEqual(ROWS.trim().split('\n'));
});

test('the chapters are called as the guide calls them', () => {
  expect(allChapters.map(({ title }) => title.zh)).toEqual([
    '微信公众号配置',
    '微信小程序配置',
    '微信模板消息配置',
    '门店支付方式配置',
    '短信平台配置',
    '思迅接口注册码申请',
    '思迅推送程序配置',
    '门店POS文件覆盖配置',
    '常见注意事项',
  ]);
});

test('the pages that are written hold what the guide says', () => {
  const fields = Object.fromEntries(
    allChapters.flatMap(({ steps }) =>
      steps.flatMap(({ page, fields: own }) => (page === undefined || own === undefined ? [] : [[page, own]])),
    ),
  );
  expect(fields).toEqual({
    'wechat-dev/ip-whitelist': { addresses: { value: 'ip-whitelist' } },
    'wechat-mp/business-domain': { domains: { value: 'wechat-domains' } },
    'wechat-mp/js-domain': { domains: { value: 'wechat-domains' } },
    'wechat-mp/oauth-domain': { domains: { value: 'wechat-domains' } },
    'kezhi/wechat-setup': {
      accountType: { value: 'oa-account-type' },
      qr: { fact: 'accountQr' },
      appId: { fact: 'appId' },
      appSecret: { fact: 'appSecret' },
      originalId: { fact: 'originalId' },
      memberCenter: { value: 'member-center-url' },
      singleCustomer: { value: 'single-customer-url' },
      accountCertificate: { fact: 'verifyFile', optional: true },
      miniCertificate: { fact: 'miniVerifyFile', optional: true },
    },
    'wechat-mp/mini-server-domain': {
      request: { value: 'mini-server-domain' },
      socket: { leave: true },
      upload: { leave: true },
      download: { leave: true },
    },
    'wechat-mp/template-apply': {
      primary: { value: 'industry-primary' },
      secondary: { value: 'industry-secondary' },
      reason: { value: 'template-apply-reason' },
    },
    'kezhi/mini-setup': { appId: { fact: 'miniAppId' }, appSecret: { fact: 'miniAppSecret' } },
    'kezhi/store-pay': {
      merchantNumber: { fact: 'sissPayMerchant' },
      directories: { value: 'safe-directories' },
      appIds: { facts: ['appId', 'miniAppId'] },
      stores: { fact: 'payStores', rule: 'name-list' },
      remark: { leave: true },
    },
    'kezhi/sms-platform': {
      platform: { value: 'sms-platform' },
      account: { fact: 'smsAccount' },
      password: { fact: 'smsPassword' },
      verifyProduct: { value: 'sms-product-verify', over: 'smsVerifyProduct' },
      marketingProduct: { value: 'sms-product-marketing', over: 'smsMarketingProduct' },
      testNumbers: { leave: true },
    },
    'kezhi/sms-via-kezhi': { platform: { value: 'sms-platform-kezhi' } },
    'kezhi/store-sync': {
      erpVersion: { fact: 'sissVersion' },
      databaseKind: { value: 'sync-database-kind' },
      databaseUrl: { fact: 'syncDatabaseUrl' },
      databasePort: { value: 'sync-database-port' },
      databaseName: { fact: 'syncDatabaseName', rule: 'issbakev8-charset' },
      databaseUser: { fact: 'syncDatabaseUser' },
      databasePassword: { fact: 'syncDatabasePassword' },
      orderIp: { fact: 'orderSyncIp' },
      orderPort: { value: 'order-sync-port' },
      orderDatabase: { value: 'order-sync-database' },
    },
  });
});
