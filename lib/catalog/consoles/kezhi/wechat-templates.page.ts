import type { Page } from '../../../domain/page.ts';
import { KEZHI_FAILED } from './kezhi-answers.ts';

/** 系统设置 › 微信模板消息: 模板同步 fetches the ids of the account's templates into the rows of a grid. */
export const page = {
  id: 'kezhi/wechat-templates',
  console: 'kezhi',
  title: '微信模板消息',
  seen: 'guide chapter 3, screenshot of 2019 with 29 rows on one page of 50; the answer to 模板同步 is not in the guide',
  way: { menu: ['系统设置', '微信模板消息'] },
  proof: {
    tab: ['微信模板消息'],
    labels: ['客至功能名称', '微信模板编号', '微信模板ID'],
  },
  fields: {},
  press: {
    button: ['模板同步'],
    success: ['模板同步成功', '同步成功', '操作成功'],
    refused: KEZHI_FAILED,
    rows: { column: ['微信模板ID'], name: ['客至功能名称'] },
  },
} satisfies Page;
