import type { Page as Tab } from '@playwright/test';
import type { Person } from '../person.ts';

/** A WeChat console with somebody signed in: the admin confirms the code where it asks for one. `site` is its name as the phone shows it. */
async function signedIn(person: Person, address: string, site: string): Promise<Tab> {
  const tab = await person.tab(address);
  const code = tab.locator('.login__type__container__scan');
  const inside = tab.locator('.weui-desktop-account');
  await code.or(inside).first().waitFor();
  if (await code.isVisible()) await person.phone.confirm(`登录（${site}）`);
  await inside.waitFor();
  return tab;
}

/** 微信公众平台 › 账号设置 › 功能设置. */
export async function mpFunctionPage(person: Person): Promise<Tab> {
  const tab = await signedIn(person, 'https://mp.weixin.qq.com/', '微信公众平台');
  await tab.getByRole('link', { name: '账号设置' }).click();
  await tab.getByRole('link', { name: '功能设置' }).click();
  await tab.locator('.js_domains').waitFor();
  return tab;
}

/** 微信开发者平台 › 我的业务 › the account, its 基础信息. */
export async function devBasicPage(person: Person): Promise<Tab> {
  const tab = await signedIn(person, 'https://developers.weixin.qq.com/platform/', '微信开发者平台');
  await tab.locator('a.business').click();
  await tab.locator('.deploy-info-item', { hasText: 'API IP白名单' }).waitFor();
  return tab;
}
