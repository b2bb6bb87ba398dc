import type { Value } from '../../domain/value.ts';

/** The id is not in doubt, its name is: both readings carry the same content, so deciding confirms the id. */
export const value = {
  id: 'template-order-review',
  title: { zh: '订单评价提醒', en: 'Order review reminder' },
  chapter: 3,
  source: '第三章第 2、3 条',
  status: 'disputed',
  policy: 'exact',
  format: 'template-id',
  readings: [
    {
      content: 'OPENTM205102209',
      where: '第三章第 2 条列表，名为订单评价提醒',
    },
    {
      content: 'OPENTM205102209',
      where: '第三章第 3 条截图第 1 行，名为订单服务提醒',
    },
  ],
  remark: {
    zh: '同一编号在指南里有两个名称，请确认它是哪个模板；微信 2023 年起也不再允许添加（错误码 40247）',
    en: 'The guide gives this id two names; confirm which template it is. WeChat closed the library in 2023 too (code 40247)',
  },
} satisfies Value;
