import type { Page } from '../../../domain/page.ts';
import { KEZHI_ANSWERS } from './kezhi-answers.ts';

/**
 * 门店业务 › 门店支付方式管理, inner tab 线上支付: one row of a grid for each sub-merchant number. A row that is there is edited, never doubled;
 * what its two lists hold stays (「如无变动请不要修改安全目录!」).
 */
export const page = {
  id: 'kezhi/store-pay',
  console: 'kezhi',
  title: '线上支付',
  seen: 'guide chapter 4, screenshot of 2019; its dialog 编辑 and the answers to the save are not in the guide',
  way: { menu: ['门店业务', '门店支付方式管理', '线上支付'] },
  proof: {
    tab: ['线上支付'],
    dialog: ['新增', '编辑', '修改'],
    labels: ['思迅Pay子商户号', '安全目录', '适用门店'],
  },
  opener: {
    row: ['思迅Pay子商户号'],
    press: ['编辑', '修改'],
    select: { column: '思迅Pay子商户号', fact: 'sissPayMerchant', or: ['新增'] },
  },
  fields: {
    merchantNumber: { label: ['思迅Pay子商户号'], control: 'text' },
    directories: { label: ['安全目录'], control: 'list', most: 5 },
    appIds: { label: ['公众号或小程序appid'], control: 'list', most: 5 },
    stores: { label: ['适用门店'], control: 'tree' },
    remark: { label: ['备注'], control: 'text' },
  },
  save: {
    button: ['提交', '保存', '确定'],
    press: 'safe',
    success: ['保存成功', '提交成功', '操作成功', '新增成功', '添加成功', '修改成功'],
    refused: KEZHI_ANSWERS,
    after: 'dialog-shuts',
  },
} satisfies Page;
