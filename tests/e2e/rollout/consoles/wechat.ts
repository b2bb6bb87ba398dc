import type { Page as Tab } from '@playwright/test';
import type { Person } from '../person.ts';

const MP = 'https://mp.weixin.qq.com/';

/** A WeChat console with somebody signed in: the admin confirms the code where it asks for one. `site` is its name as the phone shows it. */
async function signedIn(person: Person, address: string, site: string): Promise<Tab> {
  const tab = await person.tab(address);
  const code = tab.locator('.login__type__container__scan');
  const inside = tab.locator('.weui-desktop-account');
  await code.or(inside).first().waitFor();
  if (await code.isVisible()) await person.phone.confirm(`登录（${site}）`);
  await inside.waitFor();
  await shutDialog(tab);
  return tab;
}

/** A dialog that the last visit left open lies over the page. */
async function shutDialog(tab: Tab): Promise<void> {
  const shut = tab
    .getByText('关闭', { exact: true })
    .or(tab.getByText('取消', { exact: true }))
    .filter({ visible: true });
  if (await shut.first().isVisible()) await shut.first().click();
}

/** 微信公众平台 › 账号设置, one of its three tabs; `shown` stands on it once it is there. */
async function mpSettings(person: Person, name: string, shown: string): Promise<Tab> {
  const tab = await signedIn(person, MP, '微信公众平台');
  await tab.getByRole('link', { name: '账号设置' }).click();
  if (name !== '账号详情') await tab.getByRole('link', { name }).click();
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

/** 基本配置 of the older skin; no menu of the practice leads there, so its address is typed, with the token the tab has now. */
export async function mpBasicsPage(person: Person): Promise<Tab> {
  const tab = await signedIn(person, MP, '微信公众平台');
  const token = new URL(tab.url()).searchParams.get('token') ?? '';
  await tab.goto(`${MP}advanced/advanced?action=dev&t=advanced/dev&token=${token}&lang=zh_CN`);
  await tab.locator('#js_show_IP_whitelist').waitFor();
  return tab;
}

/** 微信开发者平台 › 我的业务 › the account, its 基础信息. */
export async function devBasicPage(person: Person): Promise<Tab> {
  const tab = await signedIn(person, 'https://developers.weixin.qq.com/platform/', '微信开发者平台');
  const business = tab.locator('a.business');
  const row = tab.locator('.deploy-info-item', { hasText: 'API IP白名单' });
  await business.or(row).first().waitFor();
  if (await business.isVisible()) await business.click();
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
