import type { Page as Tab } from '@playwright/test';
import type { Person } from '../person.ts';

const MP = 'https://mp.weixin.qq.com/';

/** The merchant's two accounts, by name: one browser session holds one of them. */
const ACCOUNT = '乐食客至演示店';
const MINI = '乐食客至小程序';

/**
 * A WeChat console with the account signed in: another one is signed out, and the admin confirms the code. `site` is its name as the phone
 * shows it.
 */
async function signedIn(person: Person, address: string, site: string, account = ACCOUNT): Promise<Tab> {
  const tab = await person.tab(address);
  const code = tab.locator('.login__type__container__scan');
  const inside = tab.locator('.weui-desktop-account');
  await code.or(inside).first().waitFor();
  if ((await inside.isVisible()) && !(await inside.innerText()).includes(account)) {
    await shutDialog(tab);
    await follow(tab, '退出登录');
  }
  if (await code.isVisible()) await person.phone.signIn(`登录（${site}）`, account);
  await inside.waitFor();
  await shutDialog(tab);
  return tab;
}

/** Shuts the dialog that is open, if one is. */
export async function shutDialog(tab: Tab): Promise<void> {
  const shut = tab
    .getByText('关闭', { exact: true })
    .or(tab.getByText('取消', { exact: true }))
    .filter({ visible: true });
  if (await shut.first().isVisible()) await shut.first().click();
}

/** Follows a link of the console and waits until its page and the page's scripts are there: the page before may show the same. */
export async function follow(tab: Tab, link: string): Promise<void> {
  await Promise.all([tab.waitForEvent('load'), tab.getByRole('link', { name: link }).click()]);
}

/** 微信公众平台 › 账号设置, one of its three tabs; `shown` stands on it once it is there. */
async function mpSettings(person: Person, name: string, shown: string): Promise<Tab> {
  const tab = await signedIn(person, MP, '微信公众平台');
  await follow(tab, '账号设置');
  if (name !== '账号详情') await follow(tab, name);
  await tab.locator(shown).first().waitFor();
  return tab;
}

/** 账号设置 › 账号详情. */
export function mpAccountPage(person: Person): Promise<Tab> {
  return mpSettings(person, '账号详情', 'text=原始ID');
}

/** 账号设置 › 功能设置. */
export function mpFunctionPage(person: Person): Promise<Tab> {
  return mpSettings(person, '功能设置', '.js_domains');
}

/** 账号设置 › 授权管理. */
export function mpAuthorizedPage(person: Person): Promise<Tab> {
  return mpSettings(person, '授权管理', 'text=第三方平台名称');
}

/** 基本配置 of the older skin. */
export async function mpBasicsPage(person: Person): Promise<Tab> {
  const tab = await typed(person, 'advanced/advanced?action=dev&t=advanced/dev');
  await tab.locator('#js_show_IP_whitelist').waitFor();
  return tab;
}

/** 微信开发者平台 › 我的业务 › the account, its 基础信息. */
export async function devBasicPage(person: Person): Promise<Tab> {
  const tab = await signedIn(person, 'https://developers.weixin.qq.com/platform/', '微信开发者平台');
  const business = tab.locator('a.business');
  const row = tab.locator('.deploy-info-item', { hasText: 'API IP白名单' });
  await business.or(row).first().waitFor();
  if (await business.isVisible()) await Promise.all([tab.waitForEvent('load'), business.click()]);
  await row.waitFor();
  return tab;
}

/** 基础信息 with a new AppSecret shown, which the person has asked for and the admin has confirmed. */
export async function newSecretShown(person: Person): Promise<Tab> {
  const tab = await devBasicPage(person);
  await tab.getByText('重置', { exact: true }).click();
  await tab.getByText('确定重置', { exact: true }).click();
  await person.phone.confirm('重置 AppSecret');
  await tab.locator('.js_secret:visible').waitFor();
  return tab;
}

/** 微信公众平台 with an address typed that no menu of the practice leads to, with the token the tab has now. */
async function typed(person: Person, address: string): Promise<Tab> {
  const tab = await signedIn(person, MP, '微信公众平台');
  const token = new URL(tab.url()).searchParams.get('token') ?? '';
  await tab.goto(`${MP}${address}&token=${token}&lang=zh_CN`);
  return tab;
}

/** 模板消息 › 申请, not yet sent. */
export async function templateApplyPage(person: Person): Promise<Tab> {
  const tab = await signedIn(person, MP, '微信公众平台');
  await follow(tab, '模板消息');
  await follow(tab, '申请');
  return tab;
}

/** Where the application for template messages stands. */
export function templateStatusPage(person: Person): Promise<Tab> {
  return typed(person, 'cgi-bin/frame?t=tmplmsg/apply_state_frame');
}

/** 模板消息 › 我的模板. */
export function templateListPage(person: Person): Promise<Tab> {
  return typed(person, 'advanced/tmplmsg?action=list&t=tmplmsg/list');
}

/** 开发管理 › 开发设置 of the mini program. */
export async function miniProfilePage(person: Person): Promise<Tab> {
  const tab = await signedIn(person, MP, '微信公众平台', MINI);
  await follow(tab, '开发管理');
  return tab;
}

/** The same with a new AppSecret of the mini program shown. */
export async function newMiniSecretShown(person: Person): Promise<Tab> {
  const tab = await miniProfilePage(person);
  await tab.locator('[data-opens="secret"]').click();
  await tab.getByText('确定重置', { exact: true }).filter({ visible: true }).click();
  await person.phone.confirm('重置 AppSecret');
  await tab.locator('.js_secret:visible').waitFor();
  return tab;
}
