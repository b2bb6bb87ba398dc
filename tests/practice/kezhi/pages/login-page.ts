import { escapeHtml } from '../../answers.ts';

const FIELDS = [
  ['merchantCode', 'text', '请输入商户编码'],
  ['account', 'text', '请输入账号'],
  ['password', 'password', '请输入密码'],
] as const;

/** The sign-in: 商户编码, 账号, 密码; `refusal` says why the last try failed. */
export function loginPage(refusal?: string): string {
  const inputs = FIELDS.map(
    ([name, type, placeholder]) => `<input name="${name}" type="${type}" placeholder="${placeholder}" autocomplete="off">`,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>用户登录 - 客至易会员</title>
<link rel="stylesheet" href="/_practice/kezhi/client/style/login.css">
<script>if (top !== self) top.location.href = '/login';</script></head>
<body><div class="login-brand"><span class="logo">kezhi</span> 客至 <small>易会员商户端</small></div>
<form class="login-box" method="post" action="/login"><h2>用户登录</h2>
${inputs.join('')}
<p class="login-error">${refusal ? escapeHtml(refusal) : ''}</p>
<button type="submit">登 录</button>
<p class="login-practice">练习环境：商户编码 LSKZ，账号 admin，密码 123456</p></form></body></html>`;
}
