import type { Page } from '../../../domain/page.ts';
import { KEZHI_ANSWERS, KEZHI_SAVED } from './kezhi-answers.ts';

/**
 * 微信管理 › 服务号&小程序设置, group 公众号设置. The labels carry the brackets themselves: a bare AppID elsewhere on the page is another field.
 */
export const page = {
  id: 'kezhi/wechat-setup',
  console: 'kezhi',
  title: '服务号&小程序设置',
  seen: 'guide chapter 1, screenshot of 2019; its save button and the answers to it are not in the guide',
  way: { menu: ['微信管理', '服务号&小程序设置'] },
  proof: {
    tab: ['服务号&小程序设置'],
    labels: ['账号类型', 'AppID(应用ID)', 'AppSecret(应用密钥)', '微信原始ID', '个人中心访问地址'],
  },
  fields: {
    accountType: { label: ['账号类型'], control: 'choice' },
    qr: { label: ['公众号二维码'], control: 'file' },
    appId: { label: ['AppID(应用ID)'], control: 'text' },
    appSecret: { label: ['AppSecret(应用密钥)'], control: 'password', secret: true },
    originalId: { label: ['微信原始ID'], control: 'text' },
    memberCenter: { label: ['个人中心访问地址'], control: 'text' },
    singleCustomer: { label: ['单客经营访问地址'], control: 'text' },
    accountCertificate: { label: ['微信公众号鉴权证书'], control: 'file' },
    miniCertificate: { label: ['小程序业务域名鉴权证书'], control: 'file' },
  },
  save: {
    button: ['保存', '提交'],
    press: 'safe',
    success: KEZHI_SAVED,
    refused: KEZHI_ANSWERS,
    after: 'stays',
  },
} satisfies Page;
