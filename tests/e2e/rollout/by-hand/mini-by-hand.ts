import type { Page as Tab } from '@playwright/test';
import { miniProfilePage, newMiniSecretShown, shutDialog } from '../consoles/wechat.ts';
import type { Person } from '../person.ts';

const SCAN = '修改小程序域名';

/** Has a new AppSecret of the mini program made and writes it down. */
export async function miniSecretByHand(person: Person): Promise<void> {
  await shutDialog(await newMiniSecretShown(person));
}

/** Adds one address to what request合法域名 holds. */
export async function serverDomainByHand(person: Person, address: string): Promise<void> {
  const tab = await opened(person, 'servers');
  const box = tab.locator('[data-kind="request"]:visible');
  // Behind what is there: a press on a chip's × takes the chip away.
  const { width = 0, height = 0 } = (await box.boundingBox()) ?? {};
  await box.click({ position: { x: width - 6, y: height / 2 } });
  await box.press('ControlOrMeta+End');
  await box.pressSequentially(`${address};`);
  await saved(tab, '保存并提交');
}

/** Downloads the file with a number for a name from the dialog of 业务域名. */
export async function miniFileByHand(person: Person): Promise<void> {
  const tab = await opened(person, 'business');
  await Promise.all([tab.waitForEvent('download'), tab.locator('a[download]:visible').click()]);
  await shutDialog(tab);
}

/** Types one domain more into a new row of 业务域名. */
export async function businessDomainByHand(person: Person, domain: string): Promise<void> {
  const tab = await opened(person, 'business');
  await tab.locator('.icon_add:visible').click();
  const box = tab.locator('.js_domain:visible').last();
  await box.click();
  await box.pressSequentially(domain);
  await saved(tab, '保存');
}

async function opened(person: Person, name: string): Promise<Tab> {
  const tab = await miniProfilePage(person);
  await tab.locator(`[data-opens="${name}"]`).click();
  await person.phone.confirm(SCAN);
  await tab.locator('.js_save:visible').waitFor();
  return tab;
}

async function saved(tab: Tab, button: string): Promise<void> {
  await tab.getByText(button, { exact: true }).filter({ visible: true }).click();
  await tab.locator('.js_save:visible').waitFor({ state: 'hidden' });
}
