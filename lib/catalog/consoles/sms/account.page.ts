import type { Page } from '../../../domain/page.ts';

/**
 * 账户信息 of the 助通 portal, after the person has signed in with its image code. Only what stands there in plain sight is read;
 * nothing is ever written or pressed.
 */
export const page = {
  id: 'sms/account',
  console: 'sms',
  title: '账户信息',
  seen: 'no public trace of it by 2026: labels are guessed from the sign-in and the older API; what is not there is left out',
  proof: {
    labels: ['账号'],
  },
  fields: {},
  captures: {
    account: { label: ['账号', '用户名', '登录账号'], fact: 'smsAccount' },
    // Hidden behind dots at most portals: taken only where the person has made it show itself.
    password: {
      label: ['密码', '接口密码', '账号密码'],
      fact: 'smsPassword',
      secret: true,
      pattern: '^([^\\s●•*]{4,})$',
      optional: true,
    },
    verifyProduct: { label: ['验证码短信产品ID', '验证码产品ID'], fact: 'smsVerifyProduct', pattern: '(\\d{5,7})', optional: true },
    marketingProduct: { label: ['营销短信产品ID', '营销产品ID'], fact: 'smsMarketingProduct', pattern: '(\\d{5,7})', optional: true },
  },
} satisfies Page;
