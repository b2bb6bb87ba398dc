import { page } from '../../../lib/catalog/consoles/kezhi/wechat-setup.page.ts';
import type { PageCases } from './case.ts';
import { seeded, turned } from './given-kezhi.ts';
import { inFrame, inline, kezhiForm, refuses } from './kezhi-form.ts';
import { DETOUR_KEZHI, SAVED } from './usual.ts';

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

/** 服务号&小程序设置. */
export const wechatSetup: PageCases = {
  ...kezhiForm('wechat-setup'),
  page,
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
