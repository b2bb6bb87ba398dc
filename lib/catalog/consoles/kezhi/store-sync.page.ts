import type { Page } from '../../../domain/page.ts';
import { FIELD_REQUIRED, KEZHI_FAILED, KEZHI_SAVED } from './kezhi-answers.ts';

/** 系统设置 › 门店同步参数设置: how Kezhi reaches the merchant's 思迅 database. `SqlSever` is the vendor's own spelling. */
export const page = {
  id: 'kezhi/store-sync',
  console: 'kezhi',
  title: '门店同步参数设置',
  seen: 'guide chapter 7, screenshot of 2019 (its tab may also be called 门店参数设置); answers to the save are not in the guide',
  way: { menu: ['系统设置', '门店同步参数设置'] },
  proof: {
    tab: ['门店同步参数设置', '门店参数设置'],
    labels: ['同步ERP版本', '数据库URL', '订单同步IP', '订单同步端口号', '订单同步数据库名'],
  },
  fields: {
    erpVersion: { label: ['同步ERP版本'], control: 'choice' },
    databaseKind: { label: ['数据库'], control: 'choice' },
    databaseUrl: { label: ['数据库URL'], control: 'text' },
    databasePort: { label: ['端口号'], control: 'text' },
    databaseName: { label: ['数据库名'], control: 'text' },
    databaseUser: { label: ['数据库用户名', '用户名'], control: 'text' },
    databasePassword: { label: ['数据库密码', '密码'], control: 'password', secret: true },
    orderIp: { label: ['订单同步IP'], control: 'text' },
    orderPort: { label: ['订单同步端口号'], control: 'text' },
    orderDatabase: { label: ['订单同步数据库名'], control: 'text' },
  },
  save: {
    button: ['保存', '提交'],
    press: 'safe',
    success: KEZHI_SAVED,
    refused: [FIELD_REQUIRED, { text: '只能输入数字', says: 'digits_only' }, ...KEZHI_FAILED],
    after: 'stays',
  },
} satisfies Page;
