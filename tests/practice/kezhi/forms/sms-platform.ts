import type { Form } from '../form.ts';

/** Guide, chapter 5: 系统设置 › 短信平台设置. */
export const smsPlatform = {
  id: 'sms-platform',
  tab: '短信平台设置',
  button: '提交',
  freeWhen: { name: 'platformType', value: '2' },
  fields: [
    {
      name: 'platformType',
      label: '平台名称',
      kind: 'choice',
      editable: true,
      options: [
        { value: '1', text: '助通' },
        { value: '2', text: '客至' },
      ],
      initial: '2',
    },
    { name: 'smsAccount', label: '账号', kind: 'text', required: true, help: '输入申请开通的账号与密码' },
    { name: 'smsPassword', label: '密码', kind: 'password', required: true },
    { name: 'verifyProductId', label: '验证码短信产品ID', kind: 'text', required: true, help: '默认输入：676767' },
    { name: 'marketProductId', label: '营销短信产品ID', kind: 'text', required: true, help: '默认输入：160427' },
    { name: 'testMobile', label: '测试号码', kind: 'text', initial: '13800000000' },
  ],
} as const satisfies Form;
