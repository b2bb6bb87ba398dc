import type { Page } from '../../../domain/page.ts';
import { KEZHI_ANSWERS, KEZHI_FAILED, KEZHI_SAVED } from './kezhi-answers.ts';

/** 微信管理 › 小程序配置: a grid with one row for the merchant's mini program. 编辑 opens its dialog, 启用 puts it into service. */
export const page = {
  id: 'kezhi/mini-setup',
  console: 'kezhi',
  title: '小程序配置',
  seen: 'guide chapter 2, screenshot of 2019; the dialog and the answers are not in the guide',
  way: { menu: ['微信管理', '小程序配置'] },
  proof: {
    tab: ['小程序配置'],
    dialog: ['编辑', '编辑小程序', '小程序配置', '修改'],
    labels: ['AppId', 'AppSecret'],
  },
  opener: { row: ['小程序名称'], press: ['编辑', '修改'], select: { only: true } },
  fields: {
    appId: { label: ['AppId'], control: 'text' },
    appSecret: { label: ['AppSecret'], control: 'password', secret: true },
  },
  save: {
    button: ['提交', '保存', '确定'],
    press: 'safe',
    success: KEZHI_SAVED,
    refused: KEZHI_ANSWERS,
    after: 'dialog-shuts',
  },
  press: {
    button: ['启用'],
    success: ['启用成功', '操作成功', '设置成功'],
    refused: KEZHI_FAILED,
    rows: { column: ['状态'], holds: ['已启用', '启用'], name: ['小程序名称'] },
  },
} satisfies Page;
