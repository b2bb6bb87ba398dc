import type { Chapter } from '../../domain/rollout.ts';

export const chapter = {
  id: 'push',
  number: 7,
  title: { zh: '思迅推送程序配置', en: '思迅 push program' },
  steps: [
    {
      id: 'push.sheet',
      kind: 'sheet',
      title: { zh: '设置数据同步服务监控', en: 'Set up 数据同步服务监控' },
      text: {
        zh: '只在总部服务器安装推送程序，按清单填写后勾选服务连接成功。',
        en: 'Install the push program on the headquarters server only, fill it in from the sheet and see 服务连接成功.',
      },
      proof: { zh: '已勾选服务连接成功', en: '服务连接成功 ticked' },
      values: [
        'sync-database-port',
        'sheet-database-user',
        'kezhi-server',
        'pay-key',
        'staging-interval',
        'push-interval',
        'service-version',
      ],
      facts: ['syncDatabaseUrl', 'syncDatabaseName', 'syncDatabasePassword', 'merchantCode', 'merchantKey', 'initialQueryDate'],
    },
    {
      id: 'push.kezhi',
      kind: 'apply',
      title: { zh: '在客至设置门店同步参数', en: 'Set the store sync at Kezhi' },
      text: {
        zh: '系统设置 › 门店同步参数设置：ERP 版本、数据库连接和订单同步；issbakev8_运通 的数据库名自动补上 ?charset=gb18030。',
        en: '系统设置 › 门店同步参数设置: ERP version, database and order sync; for issbakev8_运通 the database name gets ?charset=gb18030.',
      },
      proof: { zh: '重新读取页面', en: 'Page read again' },
      console: 'kezhi',
      page: 'kezhi/store-sync',
      fields: {
        erpVersion: { fact: 'sissVersion' },
        databaseKind: { value: 'sync-database-kind' },
        databaseUrl: { fact: 'syncDatabaseUrl' },
        databasePort: { value: 'sync-database-port' },
        databaseName: { fact: 'syncDatabaseName', rule: 'issbakev8-charset' },
        databaseUser: { fact: 'syncDatabaseUser' },
        databasePassword: { fact: 'syncDatabasePassword' },
        orderIp: { fact: 'orderSyncIp' },
        orderPort: { value: 'order-sync-port' },
        orderDatabase: { value: 'order-sync-database' },
      },
    },
    {
      id: 'push.ports',
      kind: 'human',
      title: { zh: '开通端口', en: 'Open the ports' },
      text: {
        zh: '商户网络映射 33433，思迅服务器开通 8822，并用命令检查。',
        en: 'Map 33433 in the network of the merchant, open 8822 on the 思迅 server, and check both by command.',
      },
      proof: { zh: '已勾选', en: 'Ticked' },
      values: ['sync-database-port', 'order-sync-port'],
    },
  ],
} satisfies Chapter;
