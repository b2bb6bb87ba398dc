import { page } from './answers.ts';
import { MERCHANTS } from './kezhi/merchants.ts';
import { KEZHI_HOST } from './kezhi/site.ts';
import type { Site } from './site.ts';
import { practiceAccounts } from './wechat/accounts.ts';
import { type Html, html } from './wechat/html.ts';

/** Where a person who practises begins. */
export const START_ADDRESS = 'https://start.practice.test/';

/** Every place of the practice, its address and how one signs in. */
const PLACES = [
  {
    title: '易会员商户端',
    address: `https://${KEZHI_HOST}/`,
    signIn: MERCHANTS.map(({ name, code, account, password }) => `${name}：商户编码 ${code}，账号 ${account}，密码 ${password}`),
    pages: '系统设置 › 短信平台设置、门店同步参数设置',
  },
  {
    title: '微信公众平台',
    address: 'https://mp.weixin.qq.com/',
    signIn: practiceAccounts().map(({ name, originalId }) => `${name}（${originalId}）：在管理员的手机上选择账号并确认`),
    pages: '账号设置 › 功能设置 › 业务域名',
  },
  {
    title: '微信开发者平台',
    address: 'https://developers.weixin.qq.com/platform/',
    signIn: practiceAccounts().map(({ name, appId }) => `${name}（${appId}）：在管理员的手机上选择账号并确认`),
    pages: '服务号 › 基础信息 › API IP白名单',
  },
  {
    title: '助通短信平台',
    address: 'https://mix2.zthysms.com/login',
    signIn: ['账号 leshi_yx，密码 Zt·9f3kQ"7x，验证码照图填写'],
    pages: '账户信息（只读取）',
  },
  {
    title: '管理员的手机',
    address: 'https://phone.practice.test/',
    signIn: ['不用登录。控制台上显示的二维码会出现在这里：确认、拒绝、以非管理员扫码，或让它过期'],
    pages: '',
  },
] as const;

/** The first page of the practice: what there is, and how one gets in. */
export function createStartSite(): Site {
  return {
    hosts: [new URL(START_ADDRESS).host],
    reset: () => undefined,
    handle: ({ path }) => (path === '/' ? page(startPage()) : { status: 404, headers: {}, body: '404' }),
  };
}

function startPage(): string {
  return html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>练习环境</title>
<link rel="stylesheet" href="/_practice/client/start.css"></head><body><main>
<h1>客至实施助手 · 练习环境</h1>
<p>这里的控制台与真的相似，但只在本机运行：随便改，关掉就都忘掉。账号和密码只在这里有效。</p>
<ol><li>在下面打开一个控制台并登录，走到可以应用的页面。</li>
<li>点浏览器工具栏上的「客至实施助手」图标（或按 <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>K</kbd>），在旁边打开面板。</li>
<li>新建商户，确认账号属于它，填上卡片要的资料，再按「应用并保存」。</li></ol>
${PLACES.map(place)}</main></body></html>`.html;
}

function place({ title, address, signIn, pages }: (typeof PLACES)[number]): Html {
  return html`<section><h2><a href="${address}" target="_blank">${title}</a></h2><p class="address">${address}</p>
<ul>${signIn.map((line) => html`<li>${line}</li>`)}</ul>${pages !== '' && html`<p class="pages"><b>可以应用的页面</b>${pages}</p>`}</section>`;
}
