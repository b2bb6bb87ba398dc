import type { Page } from '../../../domain/page.ts';
import { KEZHI_ANSWERS, KEZHI_SAVED } from './kezhi-answers.ts';

/** 系统设置 › 短信平台设置: which SMS platform sends the merchant's codes and campaigns. */
export const page = {
  id: 'kezhi/sms-platform',
  console: 'kezhi',
  title: '短信平台设置',
  seen: 'guide chapter 5, screenshot of 2019; answers to the save are not in the guide',
  way: { menu: ['系统设置', '短信平台设置'] },
  proof: {
    tab: ['短信平台设置'],
    labels: ['平台名称', '账号', '密码', '验证码短信产品ID', '营销短信产品ID'],
  },
  fields: {
    platform: { label: ['平台名称'], control: 'choice' },
    account: { label: ['账号'], control: 'text' },
    password: { label: ['密码'], control: 'password', secret: true },
    verifyProduct: { label: ['验证码短信产品ID'], control: 'text' },
    marketingProduct: { label: ['营销短信产品ID'], control: 'text' },
    testNumbers: { label: ['测试号码'], control: 'text' },
  },
  save: {
    button: ['提交', '保存'],
    press: 'safe',
    success: KEZHI_SAVED,
    refused: KEZHI_ANSWERS,
    after: 'stays',
  },
} satisfies Page;
