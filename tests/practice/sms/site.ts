import { randomInt, randomUUID } from 'node:crypto';
import { page, redirect, sessionCookie } from '../answers.ts';
import type { Site, SiteAnswer, SiteRequest } from '../site.ts';
import { accountPage, loginPage } from './pages.ts';
import type { SmsAccount } from './sms-account.ts';

/** The practice portal of 助通 and what tests do with it. */
export interface Sms {
  readonly site: Site;
  readonly account: SmsAccount;
  /** The code in the picture of the sign-in shown last. */
  captcha(): string;
  /** A signed-in browser's cookie, in Playwright's form. */
  signIn(): { name: string; value: string; url: string };
}

export const SMS_HOST = 'mix2.zthysms.com';
const SESSION = 'ZTSESSION';

const atRest = (): SmsAccount => ({
  account: 'leshi_yx',
  password: 'Zt·9f3kQ"7x',
  verifyProduct: '676767',
  marketingProduct: '160427',
});

/** One portal with nobody signed in. */
export function createSms(): Sms {
  const account = atRest();
  const sessions = new Set<string>();
  let code = '';
  const newSession = (): string => {
    const id = randomUUID();
    sessions.add(id);
    return id;
  };
  const login = (refusal?: string): SiteAnswer => {
    code = String(randomInt(1000, 10_000));
    return page(loginPage(code, refusal));
  };
  const signIn = ({ fields }: SiteRequest): SiteAnswer => {
    const typed = Object.fromEntries(fields);
    if (typed['code'] !== code) return login('验证码错误');
    if (typed['account'] !== account.account || typed['password'] !== account.password) return login('账号或密码错误');
    return redirect('/account', sessionCookie(SESSION, newSession()));
  };
  return {
    site: {
      hosts: ['*.zthysms.com'],
      handle(request) {
        if (request.path === '/login') return request.method === 'POST' ? signIn(request) : login();
        return sessions.has(request.cookies[SESSION] ?? '') ? page(accountPage(account)) : redirect('/login');
      },
      reset() {
        Object.assign(account, atRest());
        sessions.clear();
      },
    },
    account,
    captcha: () => code,
    signIn: () => ({ name: SESSION, value: newSession(), url: `https://${SMS_HOST}/` }),
  };
}
