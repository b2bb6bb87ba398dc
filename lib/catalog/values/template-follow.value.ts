import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'template-follow',
  title: { zh: '关注成功通知', en: 'Follow notice' },
  chapter: 3,
  source: '第三章第 2 条模板列表',
  status: 'stale',
  policy: 'exact',
  format: 'template-id',
  content: 'OPENTM405760856',
  remark: {
    zh: '微信 2023 年起关闭历史模板库（错误码 40247），未添加过的账号不能再添加',
    en: 'WeChat closed the old template library in 2023 (code 40247); accounts that lack it can no longer add it',
  },
} satisfies Value;
