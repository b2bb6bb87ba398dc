import type { Value } from '../../domain/value.ts';

export const value = {
  id: 'template-apply-reason',
  title: { zh: '模板消息申请理由', en: 'Reason for template messages' },
  chapter: 3,
  source: '指南没有，截图要求 20 到 500 字',
  status: 'ours',
  policy: 'exact',
  format: 'reason',
  content:
    '我们是实体零售门店，使用会员系统为顾客提供服务。申请模板消息用于在顾客主动办理业务后发送通知，包括注册成功、充值成功、消费提醒、等级变动、订单状态、退款结果和优惠券到期提醒，仅发送给与本次业务有关的顾客，不用于营销推广。',
  remark: {
    zh: '本产品拟的文字，请按商户实际情况修改',
    en: 'Our own text; adapt it to the merchant',
  },
} satisfies Value;
