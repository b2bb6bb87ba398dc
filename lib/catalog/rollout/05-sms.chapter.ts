import type { Chapter } from '../../domain/rollout.ts';

export const chapter = {
  id: 'sms',
  number: 5,
  title: { zh: '短信平台配置', en: 'SMS platform' },
  steps: [
    {
      id: 'sms.open',
      kind: 'human',
      title: { zh: '开通助通短信账号', en: 'Open an account at 助通' },
      text: {
        zh: '联系助通开通短信平台账号；或改走客至代办。上线前必须有账号。',
        en: 'Ask 助通 for an account, or go by way of Kezhi. Without one the merchant cannot go live.',
      },
      proof: { zh: '账号已记录', en: 'Account recorded' },
      values: ['sms-contact-phone'],
      facts: ['smsAccount', 'smsPassword', 'smsVerifyProduct', 'smsMarketingProduct'],
      instead: ['sms.via-kezhi'],
    },
    {
      id: 'sms.account',
      kind: 'capture',
      title: { zh: '读取短信账号', en: 'Read the SMS account' },
      text: {
        zh: '登录助通平台（图形验证码由人输入），读取账号；页面上显示密码和产品ID时一并记下。',
        en: 'Sign in at 助通 (its image code is yours to read) and take the account; password and product IDs as well where they are shown.',
      },
      proof: { zh: '读到的内容', en: 'The values read' },
      console: 'sms',
      page: 'sms/account',
      facts: ['smsAccount'],
      instead: ['sms.via-kezhi'],
      after: ['sms.open'],
    },
    {
      id: 'sms.kezhi',
      kind: 'apply',
      title: { zh: '在客至设置短信平台', en: 'Set the SMS platform at Kezhi' },
      text: {
        zh: '系统设置 › 短信平台设置：平台名称、账号、密码和两个产品ID；测试号码不动。',
        en: '系统设置 › 短信平台设置: platform, account, password and both product IDs; 测试号码 is left alone.',
      },
      proof: { zh: '重新读取页面', en: 'Page read again' },
      console: 'kezhi',
      page: 'kezhi/sms-platform',
      fields: {
        platform: { value: 'sms-platform' },
        account: { fact: 'smsAccount' },
        password: { fact: 'smsPassword' },
        verifyProduct: { value: 'sms-product-verify', over: 'smsVerifyProduct' },
        marketingProduct: { value: 'sms-product-marketing', over: 'smsMarketingProduct' },
        testNumbers: { leave: true },
      },
      instead: ['sms.via-kezhi'],
      after: ['sms.account'],
    },
    {
      id: 'sms.via-kezhi',
      kind: 'human',
      title: { zh: '第二种方式：客至代办短信', en: 'Second way: SMS by way of Kezhi' },
      text: {
        zh: '打款给南京客至软件公司并注明用于短信；确认后在短信平台设置选择客至并保存。与助通二选一。',
        en: 'Pay 南京客至软件公司 and mark it as for SMS; then choose 客至 in 短信平台设置 and save. One of the two ways is enough.',
      },
      proof: { zh: '重新读取页面', en: 'Page read again' },
      console: 'kezhi',
      page: 'kezhi/sms-via-kezhi',
      fields: { platform: { value: 'sms-platform-kezhi' } },
      values: ['sms-payee', 'sms-price', 'sms-minimum'],
      instead: ['sms.kezhi'],
    },
  ],
} satisfies Chapter;
