import { type Answered, ask } from './ask.ts';
import { showScan } from './scan.ts';

const picture = document.querySelector<HTMLImageElement>('.login__type__container__scan__qrcode');
const status = document.querySelector<HTMLElement>('.login__status');
const again = document.querySelector<HTMLElement>('.login__again');

const endings = {
  rejected: '你已拒绝登录',
  expired: '二维码已过期',
  stranger: '该微信号不是此账号的管理员或运营者',
} as const;

/** Shows a code; once the phone confirmed it this browser is signed in and goes home. */
async function signIn(): Promise<void> {
  if (!picture || !status || !again) throw new Error('This is not the sign-in page');
  status.textContent = '';
  again.hidden = true;
  const scan = await showScan(picture, { purpose: 'login' });
  const end = await scan.end;
  if (end !== 'confirmed') {
    status.textContent = endings[end];
    again.hidden = false;
    return;
  }
  const { redirect_url } = await ask<Answered & { redirect_url: string }>('/cgi-bin/bizlogin?action=login', { uuid: scan.uuid });
  location.assign(redirect_url);
}

again?.addEventListener('click', () => void signIn());
void signIn();
