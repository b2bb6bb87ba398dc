/** One template of the library. */
export interface LibraryTemplate {
  id: string;
  title: string;
  class1: string;
  class2: string;
}

/** 一级行业 with what each of them holds: a part of the real ones. */
export const industries: Readonly<Record<string, readonly string[]>> = {
  IT科技: ['互联网|电子商务', 'IT软件与服务', 'IT硬件与设备', '电子技术', '通信与运营商', '网络游戏'],
  金融业: ['银行', '基金|理财|信托', '保险'],
  餐饮: ['餐饮'],
  商业服务: ['法律', '会展', '中介服务', '认证', '审计'],
};

const shop = (id: string, title: string): LibraryTemplate => ({ id, title, class1: 'IT科技', class2: '互联网|电子商务' });

/** The old library: the guide's eleven, and some whose titles look like theirs. */
export const library: readonly LibraryTemplate[] = [
  shop('OPENTM206831895', '待办任务通知'),
  shop('OPENTM410119156', '充值成功通知'),
  shop('OPENTM401426285', '等级升级通知'),
  shop('OPENTM401887042', '订单服务提醒'),
  shop('OPENTM205102209', '订单评价提醒'),
  shop('OPENTM405760856', '关注成功通知'),
  shop('OPENTM202441748', '领取结果通知'),
  shop('OPENTM407456411', '拼团成功通知'),
  shop('TM00004', '退款通知'),
  shop('OPENTM200787222', '消费提醒'),
  shop('OPENTM409879450', '注册成功通知'),
  shop('OPENTM200787223', '消费提醒通知'),
  shop('TM00005', '退款申请通知'),
];
