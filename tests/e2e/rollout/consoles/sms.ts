import type { Page as Tab } from '@playwright/test';
import { SMS_HOST } from '../../../practice/sms/site.ts';
import type { Person } from '../person.ts';

/** What the merchant got from 助通. */
export const SMS_SIGN_IN = { account: 'leshi_yx', password: 'Zt·9f3kQ"7x' } as const;

/** 助通 › 账户信息; the person reads the code off the picture where nobody is signed in. */
export async function smsAccountPage(person: Person): Promise<Tab> {
  const tab = await person.tab(`https://${SMS_HOST}/account`);
  const login = tab.locator('form.login');
  const inside = tab.locator('main table');
  await login.or(inside).first().waitFor();
  if (await login.isVisible()) {
    const picture = (await login.getByAltText('验证码').getAttribute('src')) ?? '';
    const code = />(\d{4})<\/text>/.exec(Buffer.from(picture.split(',')[1] ?? '', 'base64').toString())?.[1] ?? '';
    for (const [name, typed] of Object.entries({ ...SMS_SIGN_IN, code })) await login.locator(`[name=${name}]`).pressSequentially(typed);
    await login.getByRole('button').click();
  }
  await inside.waitFor();
  return tab;
}
