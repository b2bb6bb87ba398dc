import type { Sheet } from '../../domain/sheet.ts';

/** 数据同步服务监控, in the order of its dialog (guide chapter 7, screenshot of version 19.7.9.1). */
export const sheet = {
  id: 'push-program',
  step: 'push.sheet',
  chapter: 7,
  title: { zh: '推送程序', en: 'Push program' },
  about: {
    zh: '只装在总部服务器上（数据库所在的机器）。在「数据库设置」里照下表从上往下填写。',
    en: 'On the headquarters server only, where the database is. Fill in 「数据库设置」 from top to bottom.',
  },
  seen: 'guide chapter 7, item 1, screenshot of version 19.7.9.1',
  window: '数据同步服务监控',
  rows: [
    { label: '数据库地址', line: [{ fact: 'syncDatabaseUrl' }, ',', { value: 'sync-database-port' }] },
    { label: '数据库名称', line: [{ fact: 'syncDatabaseName' }] },
    { label: '用户名', line: [{ fact: 'syncDatabaseUser', or: 'sheet-database-user' }] },
    { label: '密码', line: [{ fact: 'syncDatabasePassword' }] },
    { label: '客至服务器', line: [{ value: 'kezhi-server' }] },
    { label: '商户编码', line: [{ fact: 'merchantCode' }] },
    { label: '商户密钥', line: [{ fact: 'merchantKey' }] },
    { label: '支付密钥', line: [{ value: 'pay-key' }] },
    { label: '同步临时数据间隔(分钟)', line: [{ value: 'staging-interval' }] },
    { label: '服务版本', line: [{ value: 'service-version' }] },
    { label: '单据推送时间间隔(分钟)', line: [{ value: 'push-interval' }] },
    { label: '初始化数据查询起始时间', line: [{ fact: 'initialQueryDate' }] },
    {
      label: '服务连接成功',
      note: { zh: '按「确定」后应自动勾上；没有勾上先查下面的端口。', en: 'Ticks itself after 「确定」; if not, check the ports below.' },
    },
  ],
  checks: [
    {
      title: { zh: '数据库端口（从外网的电脑）', en: 'Database port (from a computer outside)' },
      command: ['Test-NetConnection ', { fact: 'syncDatabaseUrl' }, ' -Port ', { value: 'sync-database-port' }],
    },
    {
      title: { zh: '订单同步端口（从外网的电脑）', en: 'Order sync port (from a computer outside)' },
      command: ['Test-NetConnection ', { fact: 'orderSyncIp' }, ' -Port ', { value: 'order-sync-port' }],
    },
  ],
} satisfies Sheet;
