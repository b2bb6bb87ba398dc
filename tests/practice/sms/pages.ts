import { escapeHtml } from '../answers.ts';
import type { SmsAccount } from './sms-account.ts';

const documentOf = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<link rel="stylesheet" href="/_practice/sms/client/portal.css"></head><body>${body}</body></html>`;

/** The sign-in: account, password and the number in the picture. */
export function loginPage(code: string, refusal = ''): string {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="32"><rect width="96" height="32" fill="#eef3f8"/><path d="M4 24 90 9M8 6l80 20" stroke="#9bb4cc"/><text x="12" y="24" font-size="22" font-style="italic" letter-spacing="6" fill="#345">${code}</text></svg>`;
  return documentOf(
    '短信平台 - 登录',
    `<form class="login" method="post" action="/login"><h1>融合云通信平台</h1>
<label>账号<input name="account" autocomplete="off"></label><label>密码<input name="password" type="password" autocomplete="off"></label>
<label>验证码<input name="code" autocomplete="off"></label><img alt="验证码" src="data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}">
<p class="refusal">${escapeHtml(refusal)}</p><button type="submit">登录</button><p class="note">练习环境：账号 leshi_yx，密码 Zt·9f3kQ&quot;7x，验证码照图填写</p></form>`,
  );
}

/** 账户信息. The password stands behind dots until the person presses 显示. */
export function accountPage({ account, password, verifyProduct, marketingProduct }: SmsAccount): string {
  const row = (label: string, content: string): string => `<tr><th>${label}</th><td>${content}</td></tr>`;
  const secret = `<span id="password">••••••••</span> <a href="javascript:;" id="show" data-password="${escapeHtml(password)}">显示</a>`;
  return documentOf(
    '短信平台',
    `<header>融合云通信平台<nav><a href="/account" class="current">账户信息</a><span>签名管理</span><span>模板管理</span><span>发送记录</span></nav></header>
<main><h1>账户信息</h1><table>${row('账号', escapeHtml(account))}${row('密码', secret)}${row('剩余条数', '12,480')}
${row('验证码产品ID', verifyProduct)}${row('营销产品ID', marketingProduct)}</table></main>
<script>show.onclick = () => { password.textContent = show.dataset.password; show.remove(); };</script>`,
  );
}
