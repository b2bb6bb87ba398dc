import { expect as plain, type Page as Tab } from '@playwright/test';
import { MERCHANTS } from '../../../practice/kezhi/merchants.ts';
import { KEZHI_HOST } from '../../../practice/kezhi/site.ts';
import { pressServed } from '../../hands/press-served.ts';
import type { Person } from '../person.ts';

/** Outside a test runner Playwright waits 5 s; a busy machine may take longer for a page. */
const expect = plain.configure({ timeout: 30_000 });

/** Opens a page of the Kezhi console by its menu and tile. `there` is shown, and not empty, once the stored data has come. */
export async function kezhiPage(person: Person, menu: string, tile: string, there: string): Promise<Tab> {
  const tab = await kezhiTab(person);
  const login = tab.locator('form.login-box');
  const item = tab.locator('.menu-item', { hasText: menu });
  await login.or(item).first().waitFor();
  if (await login.isVisible()) await signIn(tab);
  const shown = tab.locator('.tabs-panels iframe:visible');
  // Before its first tab is open the menu does not hear a click.
  await shown.waitFor();
  await item.click();
  const part = shown.contentFrame();
  await pressServed(part.locator('.tile', { hasText: tile }));
  const loaded = part.locator(there).first();
  if (there.includes('[name=')) await expect(loaded).not.toHaveValue('');
  else await loaded.waitFor();
  return tab;
}

/** 门店业务 › 门店支付方式管理, its inner tab 线上支付. */
export async function payPage(person: Person): Promise<Tab> {
  const tab = await kezhiPage(person, '门店业务', '门店支付方式管理', 'text=线上支付');
  const part = tab.locator('.tabs-panels iframe:visible').contentFrame();
  await pressServed(part.locator('.tabs > li', { hasText: '线上支付' }));
  return tab;
}

/** The console's tab as it stands. */
export function kezhiTab(person: Person): Promise<Tab> {
  return person.tab(`https://${KEZHI_HOST}/`);
}

/** Types the practice merchant's own sign-in, key by key. */
async function signIn(tab: Tab): Promise<void> {
  const [merchant] = MERCHANTS;
  if (merchant === undefined) throw new Error('The practice has no merchant.');
  await tab.locator('[name=merchantCode]').pressSequentially(merchant.code);
  await tab.locator('[name=account]').pressSequentially(merchant.account);
  await tab.locator('[name=password]').pressSequentially(merchant.password);
  await tab.locator('form.login-box button').click();
}
