import { expect, type Page as Tab } from '@playwright/test';
import { MERCHANTS } from '../../../practice/kezhi/merchants.ts';
import { KEZHI_HOST } from '../../../practice/kezhi/site.ts';
import type { Person } from '../person.ts';

/** Opens a page of the Kezhi console by its menu and tile. `filled` names a field that is never empty once the stored data has come. */
export async function kezhiPage(person: Person, menu: string, tile: string, filled: string): Promise<Tab> {
  const tab = await person.tab(`https://${KEZHI_HOST}/`);
  const login = tab.locator('form.login-box');
  const item = tab.locator('.menu-item', { hasText: menu });
  await login.or(item).first().waitFor();
  if (await login.isVisible()) await signIn(tab);
  const shown = tab.locator('.tabs-panels iframe:visible');
  // Before its first tab is open the menu does not hear a click.
  await shown.waitFor();
  await item.click();
  const part = shown.contentFrame();
  await part.locator('.tile', { hasText: tile }).click();
  await expect(part.locator(`form.settings [name=${filled}]`)).not.toHaveValue('');
  return tab;
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
