import type { Form } from '../form.ts';

const IP_HELP = '输入公网ip地址或域名即可。如：180.97.80.183';

/** Guide, chapter 7: 系统设置 › 门店同步参数设置. `SqlSever` is the vendor's own spelling. */
export const storeSync = {
  id: 'store-sync',
  tab: '门店同步参数设置',
  panel: '门店参数设置',
  button: '保存',
  fields: [
    {
      name: 'erpVersion',
      label: '同步ERP版本',
      kind: 'choice',
      editable: true,
      options: [
        { value: '101', text: '思迅商云8' },
        { value: '102', text: '思迅商云10' },
        { value: '108', text: 'issbakev8_运通' },
        { value: '109', text: 'issbakev8' },
        { value: '110', text: '思迅isszmv9' },
      ],
    },
    {
      name: 'dbType',
      label: '数据库',
      kind: 'choice',
      options: [
        { value: 'sqlserver', text: 'SqlSever数据库' },
        { value: 'oracle', text: 'Oracle数据库' },
        { value: 'mysql', text: 'MySql数据库' },
      ],
      initial: 'mysql',
    },
    { name: 'dbUrl', label: '数据库URL', kind: 'text', required: true, help: IP_HELP },
    { name: 'dbPort', label: '端口号', kind: 'number', required: true, help: '如：33433(只能输入数字) 建议映射33433端口' },
    {
      name: 'dbName',
      label: '数据库名',
      kind: 'text',
      required: true,
      help: '如：issbakev8_运通需要在数据库名称后加?charset=gb18030例如scdt?charset=gb18030',
    },
    { name: 'dbUser', label: '数据库用户名', kind: 'text', required: true },
    { name: 'dbPassword', label: '数据库密码', kind: 'password' },
    { name: 'orderIp', label: '订单同步IP', kind: 'text', required: true, help: IP_HELP },
    { name: 'orderPort', label: '订单同步端口号', kind: 'number', required: true, help: '如：8822(只能输入数字) 需开通8822端口号' },
    { name: 'orderDb', label: '订单同步数据库名', kind: 'text', required: true, help: '默认填写，不可修改' },
  ],
} as const satisfies Form;
