import type { CardCapture, CardRow, PageCard } from '../../../lib/domain/card.ts';

const row = (field: string, label: string, more: Omit<CardRow, 'field' | 'label' | 'secret'> & { secret?: boolean }): CardRow => ({
  field,
  label,
  secret: false,
  ...more,
});

const base = { kind: 'page', tabId: 7, notes: {}, captures: [], others: [], unsaved: false, state: 'open' } satisfies Partial<PageCard>;

/** 短信平台设置 with everything a plan can say of a field, but no refusal. */
export const smsCard: PageCard = {
  ...base,
  console: 'kezhi',
  page: 'kezhi/sms-platform',
  step: 'sms.kezhi',
  title: '短信平台设置',
  account: { merchantCode: 'LSKZ' },
  rows: [
    row('platform', '平台名称', { now: '助通', origin: 'guide', plan: 'keep' }),
    row('account', '账号', { now: '', after: 'kzls_api', origin: 'fact', plan: 'write' }),
    row('password', '密码', { secret: true, now: '', plan: 'lacks', lacks: { fact: 'smsPassword' } }),
    row('verifyProduct', '验证码短信产品ID', { now: '676700', after: '676767', origin: 'guide', plan: 'write' }),
    row('marketingProduct', '营销短信产品ID', { now: '', after: '160427', origin: 'guide', plan: 'write' }),
    row('testNumbers', '测试号码', { now: '13800138000', plan: 'leave' }),
  ],
  save: { button: '提交', press: 'safe', scan: false },
};

const filled = {
  platform: '助通',
  account: 'kzls_api',
  password: '●●●●●●●●',
  verifyProduct: '676767',
  marketingProduct: '160427',
} as const;

/** The same page once nothing is missing any more. */
export const smsReady: PageCard = {
  ...smsCard,
  rows: smsCard.rows.map((one) =>
    one.field === 'password'
      ? row('password', '密码', { secret: true, now: '', after: filled.password, origin: 'fact', plan: 'write' })
      : one,
  ),
};

/** The same page filled in, the vendor's save still to come. */
export const smsFilled: PageCard = {
  ...smsCard,
  unsaved: true,
  rows: smsCard.rows.map((one) =>
    one.field in filled
      ? row(one.field, one.label, {
          secret: one.secret,
          now: filled[one.field as keyof typeof filled],
          origin: one.origin ?? 'fact',
          plan: 'keep',
        })
      : one,
  ),
};

export const ipCard: PageCard = {
  ...base,
  console: 'wechat-dev',
  page: 'wechat-dev/ip-whitelist',
  step: 'oa.ip-whitelist',
  title: 'API IP白名单',
  account: { appId: 'wx8f3a2b91c07d64e5' },
  rows: [
    row('addresses', 'IP白名单', {
      now: ['49.4.24.68', '223.72.1.10/24', '119.3.192.43'],
      after: ['49.4.24.68', '223.72.1.10/24', '119.3.192.43', '119.3.245.154', '119.3.246.34'],
      origin: 'guide',
      plan: 'write',
    }),
  ],
  save: { button: '确认修改', press: 'safe', scan: true },
};

export const ipShut: PageCard = { ...ipCard, state: 'shut', rows: [] };

const captured = (key: string, fact: string, label: string, more: Omit<CardCapture, 'key' | 'fact' | 'label' | 'secret'>): CardCapture => ({
  key,
  fact,
  label,
  secret: false,
  ...more,
});

/** 账号详情 with everything a capture can be. */
export const accountCard: PageCard = {
  ...base,
  console: 'wechat-mp',
  page: 'wechat-mp/account',
  step: 'oa.account',
  title: '账号详情',
  account: { originalId: 'gh_4c1b7e90a2d3' },
  rows: [],
  captures: [
    captured('name', 'accountName', '名称', { shown: '乐食客至演示店', known: '乐食客至演示店', plan: 'keep' }),
    captured('subject', 'accountSubject', '主体信息', {
      shown: '南京乐食客至餐饮管理有限公司',
      known: '南京乐食客至餐饮有限公司',
      plan: 'differs',
    }),
    captured('verified', 'accountVerified', '认证情况', { shown: '已认证（微信认证）', plan: 'take' }),
    captured('stores', 'posStores', '所属门店编码', { shown: '001、002、001、003、001 … × 28', plan: 'keep', doubt: ['002', '003'] }),
    captured('appId', 'appId', '开发者ID(AppID)', {
      plan: 'refuse',
      refusal: { outcome: 'not-found', field: 'appId', problem: 'app_id_letters' },
    }),
    {
      ...captured('appSecret', 'appSecret', 'AppSecret', { plan: 'wait' }),
      secret: true,
      refusal: { outcome: 'needs-human', says: 'secret_hidden' },
    },
  ],
};

/** 功能设置: three pages in one tab, the dialog of none of them open. */
export const functionCard: PageCard = {
  ...base,
  console: 'wechat-mp',
  page: 'wechat-mp/business-domain',
  step: 'oa.domain.business',
  title: '业务域名',
  account: { originalId: 'gh_4c1b7e90a2d3' },
  state: 'shut',
  rows: [],
  others: ['wechat-mp/js-domain', 'wechat-mp/oauth-domain'],
};

/** Three slots, one held by somebody else. */
export const domainCard: PageCard = {
  ...base,
  console: 'wechat-mp',
  page: 'wechat-mp/business-domain',
  step: 'oa.domain.business',
  title: '业务域名',
  account: { originalId: 'gh_4c1b7e90a2d3' },
  rows: [
    row('domains', '域名', {
      now: ['pages.lskz.example.com', '', ''],
      after: ['pages.lskz.example.com', 'kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'],
      origin: 'guide',
      plan: 'write',
    }),
  ],
  notes: { savesLeft: '2' },
  save: { button: '保存', press: 'person', left: '2', scan: false },
};

/** The same dialog while its verification file is not proved: it can be filled and not saved. */
export const relayCard: PageCard = {
  ...domainCard,
  save: { button: '保存', press: 'safe', left: '2', scan: false, waits: ['oa.verify-file'] },
  probes: ['oa.verify-file'],
};

/** 门店同步参数设置 with the refusals a form can meet, and long contents. */
export const syncRefused: PageCard = {
  ...base,
  console: 'kezhi',
  page: 'kezhi/store-sync',
  step: 'push.kezhi',
  title: '门店同步参数设置',
  account: { merchantCode: 'LSKZ' },
  rows: [
    row('erpVersion', '同步ERP版本', {
      origin: 'fact',
      plan: 'refuse',
      refusal: { outcome: 'option-missing', there: ['isszmv9_商锐', 'issbakev8_运通', 'eshop7_专卖店'] },
    }),
    row('databaseUrl', '数据库URL', { now: 'erp.lskz.example.com', plan: 'keep', origin: 'fact' }),
    row('databasePort', '端口号', { now: '1433', after: '33433', origin: 'guide', plan: 'write' }),
    row('databaseName', '数据库名', { now: 'scdt', after: 'scdt?charset=gb18030', origin: 'fact', plan: 'write' }),
    row('databaseUser', '数据库用户名', {
      plan: 'refuse',
      origin: 'fact',
      refusal: { outcome: 'ambiguous', there: ['用户名', '数据库用户名'] },
    }),
    row('orderDatabase', '订单同步数据库名', { now: '', after: '/dataservice/syncorder', origin: 'guide', plan: 'write' }),
  ],
  save: { button: '提交', press: 'safe', scan: false },
};
