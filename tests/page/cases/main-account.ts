import type { Practice } from '../../practice/start-practice.ts';

/** The official account of the merchant, as WeChat holds it. */
export const main = ({ wechat }: Practice) => wechat.account('main');

/** What WeChat shows of it, by fact id. */
export const ACCOUNT = {
  accountName: '乐食客至演示店',
  accountSubject: '南京乐食客至餐饮管理有限公司',
  accountVerified: '已认证（微信认证）',
  appId: 'wx5d1c7a90b3e24f68',
  originalId: 'gh_3f8a6c1d9e27',
};
