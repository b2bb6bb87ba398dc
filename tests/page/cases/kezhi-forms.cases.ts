import { vendor } from '../../../lib/catalog/consoles/kezhi/console.ts';
import { page as smsPlatformPage } from '../../../lib/catalog/consoles/kezhi/sms-platform.page.ts';
import { page as smsViaKezhiPage } from '../../../lib/catalog/consoles/kezhi/sms-via-kezhi.page.ts';
import { page as storeSyncPage } from '../../../lib/catalog/consoles/kezhi/store-sync.page.ts';
import { page as wechatSetupPage } from '../../../lib/catalog/consoles/kezhi/wechat-setup.page.ts';
import type { SettingsId } from '../../practice/kezhi/forms/all-forms.ts';
import type { KezhiKnobs } from '../../practice/kezhi/knobs.ts';
import type { Case, Look, PageCases } from './case.ts';
import { DETOUR_KEZHI, SAVED } from './usual.ts';

/** The forms that fill a tab of Kezhi. */
const shared = (form: SettingsId) =>
  ({
    vendor,
    where: { kezhi: form },
    mine: { merchantCode: 'LSKZ' },
    held: ({ kezhi }) => kezhi.stored(form),
  }) satisfies Partial<PageCases>;

const inFrame = (form: SettingsId, name = 'frame', kezhi: Partial<KezhiKnobs> = {}): Look => ({ name, at: `/part/${form}`, kezhi });
const inline = (name = 'inline', kezhi: Partial<KezhiKnobs> = {}): Look => ({ name, kezhi: { frames: 'inline', ...kezhi } });

const seeded = (form: SettingsId, labelled: Readonly<Record<string, string>>): Pick<Case, 'given'> => ({
  given: ({ kezhi }) => kezhi.seed(form, labelled),
});
const turned = (knobs: Partial<KezhiKnobs>): Pick<Case, 'given'> => ({ given: ({ kezhi }) => kezhi.set(knobs) });
/** What Kezhi answers to the save of what is right already, instead of saving: that it fails, or that the session is over. */
const refuses = (form: SettingsId, labelled: Readonly<Record<string, string>>): readonly Case[] => [
  {
    is: 'it fails',
    given: ({ kezhi }) => {
      kezhi.seed(form, labelled);
      kezhi.set({ refuseSave: '操作失败，请重试' });
    },
    right: 'all',
    says: { outcome: 'refused-by-page', says: 'kezhi_failed' },
  },
  {
    is: 'the session is over',
    ...seeded(form, labelled),
    meanwhile: ({ practice }) => practice.kezhi.endSessions(),
    right: 'all',
    says: { outcome: 'refused-by-page', says: 'signed_out' },
  },
];

const SMS = { 平台名称: '助通', 账号: 'leshi_yx', 密码: 'Pa55-wörd ', 验证码短信产品ID: '676767', 营销短信产品ID: '160427' };

const smsPlatform: PageCases = {
  ...shared('sms-platform'),
  page: smsPlatformPage,
  // Every layout, both kits, both ways to say that it is saved, with the focus and without.
  looks: [
    inFrame('sms-platform', 'frame, fitem, a box says saved', { layout: 'fitem', says: 'box' }),
    { ...inFrame('sms-platform', 'frame, plain, two per row, no focus', { kit: 'plain', layout: 'two-per-row' }), unfocused: true },
    inFrame('sms-platform', 'frame, plain, label in td, box', { kit: 'plain', layout: 'label-in-td', says: 'box' }),
    inline('inline, th', { layout: 'th' }),
    { ...inline('inline, star in a font, box, no focus', { layout: 'font-star', says: 'box' }), unfocused: true },
    inline('inline, plain', { kit: 'plain' }),
  ],
  desired: {
    platform: { set: '助通' },
    account: { set: 'leshi_yx' },
    password: { set: 'Pa55-wörd ' },
    verifyProduct: { set: '676767' },
    marketingProduct: { set: '160427' },
  },
  cases: {
    right: { says: SAVED, held: SMS },
    'already-right': { ...seeded('sms-platform', SMS), right: 'all' },
    'partly-right': {
      ...seeded('sms-platform', { 平台名称: '助通', 账号: 'leshi_yx', 验证码短信产品ID: '000000' }),
      right: ['platform', 'account'],
      says: SAVED,
      held: SMS,
    },
    'foreign-kept': { ...seeded('sms-platform', { 测试号码: '13912345678' }), says: SAVED, held: { ...SMS, 测试号码: '13912345678' } },
    ...DETOUR_KEZHI,
    'vendor-error': refuses('sms-platform', SMS),
    'changed-label': {
      ...turned({ rename: { 验证码短信产品ID: '验证码模板ID' } }),
      refused: { outcome: 'wrong-page', detail: '验证码短信产品ID' },
    },
  },
};

const smsViaKezhi: PageCases = {
  ...shared('sms-platform'),
  page: smsViaKezhiPage,
  looks: [inFrame('sms-platform'), inline()],
  desired: { platform: { set: '客至' } },
  cases: {
    right: { ...seeded('sms-platform', { 平台名称: '助通' }), says: SAVED, held: { 平台名称: '客至' } },
    'already-right': { right: 'all' },
    'partly-right': { doesNotApply: 'one field is all it has' },
    'foreign-kept': { ...seeded('sms-platform', SMS), says: SAVED, held: { 平台名称: '客至' } },
    ...DETOUR_KEZHI,
    'vendor-error': refuses('sms-platform', { ...SMS, 平台名称: '客至' }),
    'changed-label': { ...turned({ rename: { 平台名称: '短信平台' } }), refused: { outcome: 'wrong-page', detail: '平台名称' } },
  },
};

const SYNC = {
  同步ERP版本: 'issbakev8_运通',
  数据库: 'SqlSever数据库',
  数据库URL: '180.97.80.183',
  端口号: '33433',
  数据库名: 'scdt?charset=gb18030',
  数据库用户名: 'kezhi_sync',
  数据库密码: 'S3cret·口令',
  订单同步IP: 'erp.leshi.example',
  订单同步端口号: '8822',
  订单同步数据库名: '/dataservice/syncorder',
};

const storeSync: PageCases = {
  ...shared('store-sync'),
  page: storeSyncPage,
  looks: [inFrame('store-sync'), inline('inline, plain', { kit: 'plain' })],
  desired: {
    erpVersion: { set: 'issbakev8_运通' },
    databaseKind: { set: 'SqlSever数据库' },
    databaseUrl: { set: '180.97.80.183' },
    databasePort: { set: '33433' },
    databaseName: { set: 'scdt?charset=gb18030' },
    databaseUser: { set: 'kezhi_sync' },
    databasePassword: { set: 'S3cret·口令' },
    orderIp: { set: 'erp.leshi.example' },
    orderPort: { set: '8822' },
    orderDatabase: { set: '/dataservice/syncorder' },
  },
  cases: {
    right: { says: SAVED, held: SYNC },
    'already-right': { ...seeded('store-sync', SYNC), right: 'all' },
    'partly-right': {
      ...seeded('store-sync', { ...SYNC, 端口号: '1433', 数据库名: 'scdt' }),
      right: Object.keys(storeSyncPage.fields).filter((field) => field !== 'databasePort' && field !== 'databaseName'),
      says: SAVED,
      held: SYNC,
    },
    'foreign-kept': { doesNotApply: 'every field of the page is ours' },
    ...DETOUR_KEZHI,
    'vendor-error': refuses('store-sync', SYNC),
    'changed-label': [
      {
        is: 'a field is called otherwise',
        ...turned({ rename: { 端口号: '映射端口' } }),
        of: 'databasePort',
        refused: { outcome: 'not-found' },
      },
      {
        is: 'and the query bar still calls it so',
        ...turned({ rename: { 端口号: '映射端口' }, queryBar: true }),
        of: 'databasePort',
        refused: { outcome: 'not-found' },
      },
      { is: 'a field is gone', ...turned({ drop: ['端口号'] }), of: 'databasePort', refused: { outcome: 'not-found' } },
      { is: 'a field is there twice', ...turned({ double: ['端口号'] }), of: 'databasePort', refused: { outcome: 'ambiguous' } },
    ],
  },
};

const QR = { name: 'qrcode.png', base64: btoa('picture') };
const CERTIFICATE = { name: 'MP_verify_UUVF4dYZ9fjEWSSG.txt', base64: btoa('UUVF4dYZ9fjEWSSG') };
const SETUP = {
  账号类型: '服务号',
  公众号二维码: `/opt/fvFile/${QR.name}`,
  'AppID(应用ID)': 'wx9843e0aa11bb909e',
  'AppSecret(应用密钥)': '0123456789abcdef0123456789abcdef',
  微信原始ID: 'gh_0a1b2c3d4e5f',
  个人中心访问地址: 'http://kzpro.m.51kezhi.cn',
  单客经营访问地址: 'http://kzdkpro.m.51kezhi.cn',
  微信公众号鉴权证书: `/opt/fvFile/${CERTIFICATE.name}`,
};

const wechatSetup: PageCases = {
  ...shared('wechat-setup'),
  page: wechatSetupPage,
  looks: [inFrame('wechat-setup'), inline()],
  files: { qr: QR, accountCertificate: CERTIFICATE },
  desired: {
    accountType: { set: '服务号' },
    qr: { set: QR.name },
    appId: { set: 'wx9843e0aa11bb909e' },
    appSecret: { set: '0123456789abcdef0123456789abcdef' },
    originalId: { set: 'gh_0a1b2c3d4e5f' },
    memberCenter: { set: 'http://kzpro.m.51kezhi.cn' },
    singleCustomer: { set: 'http://kzdkpro.m.51kezhi.cn' },
    accountCertificate: { set: CERTIFICATE.name },
  },
  cases: {
    right: { says: SAVED, held: SETUP },
    'already-right': { ...seeded('wechat-setup', SETUP), right: 'all' },
    'partly-right': {
      ...seeded('wechat-setup', { ...SETUP, 公众号二维码: '', 单客经营访问地址: 'http://old.example' }),
      right: ['accountType', 'appId', 'appSecret', 'originalId', 'memberCenter', 'accountCertificate'],
      says: SAVED,
      held: SETUP,
    },
    'foreign-kept': {
      ...seeded('wechat-setup', { 小程序业务域名鉴权证书: '/opt/fvFile/2225735179.txt' }),
      says: SAVED,
      held: { ...SETUP, 小程序业务域名鉴权证书: '/opt/fvFile/2225735179.txt' },
    },
    ...DETOUR_KEZHI,
    'vendor-error': refuses('wechat-setup', SETUP),
    'changed-label': [
      {
        is: 'a field is called otherwise',
        ...turned({ rename: { 单客经营访问地址: '单客访问网址' } }),
        of: 'singleCustomer',
        refused: { outcome: 'not-found' },
      },
      {
        is: 'a label that proves the page',
        ...turned({ rename: { 'AppID(应用ID)': '公众号AppID' } }),
        refused: { outcome: 'wrong-page', detail: 'AppID(应用ID)' },
      },
    ],
  },
};

/** The settings of Kezhi that fill a tab. */
export const KEZHI_FORMS: readonly PageCases[] = [smsPlatform, smsViaKezhi, storeSync, wechatSetup];
