import type { Form } from '../form.ts';

/** The dialog behind 编辑 in 小程序配置. */
export const miniSetup = {
  id: 'mini-setup',
  tab: '编辑',
  button: '提交',
  fields: [
    { name: 'appId', label: 'AppId', kind: 'text', required: true, initial: '小程序AppidLSZTYS' },
    { name: 'appSecret', label: 'AppSecret', kind: 'text', required: true, initial: '小程序SecretIdLSZTYS' },
  ],
} as const satisfies Form;
