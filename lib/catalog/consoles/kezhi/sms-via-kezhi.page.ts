import type { Page } from '../../../domain/page.ts';
import { KEZHI_ANSWERS, KEZHI_SAVED } from './kezhi-answers.ts';

/** 系统设置 › 短信平台设置 by the second way, SMS paid to Kezhi: choosing 客至 and saving is all. The rest of the form stays as it is. */
export const page = {
  id: 'kezhi/sms-via-kezhi',
  console: 'kezhi',
  title: '短信平台设置（客至代办）',
  seen: 'guide chapter 5, item 2, of 2019; what the form shows of the account once 客至 is chosen is not in the guide',
  way: { menu: ['系统设置', '短信平台设置'] },
  proof: {
    tab: ['短信平台设置'],
    labels: ['平台名称'],
  },
  fields: {
    platform: { label: ['平台名称'], control: 'choice' },
  },
  save: {
    button: ['提交', '保存'],
    press: 'safe',
    success: KEZHI_SAVED,
    refused: KEZHI_ANSWERS,
    after: 'stays',
  },
} satisfies Page;
