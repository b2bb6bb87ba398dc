import type { Page as Tab } from '@playwright/test';
import type { DomainKind } from '../../../practice/wechat/accounts.ts';
import { domainKind } from '../../../practice/wechat/domain-kinds.ts';
import type { SkinName } from '../all-visits.ts';
import { devBasicPage, mpAccountPage, mpAuthorizedPage, mpBasicsPage, mpFunctionPage, newSecretShown } from '../consoles/wechat.ts';
import type { Person } from '../person.ts';

/** Looks at what has to be written down from 账号详情 and 授权管理, and has a new AppSecret made; answers it. */
export async function noteByHand(person: Person): Promise<string> {
  await mpAccountPage(person);
  await mpAuthorizedPage(person);
  const tab = await newSecretShown(person);
  return (await tab.locator('.js_secret').textContent()) ?? '';
}

/** Types the missing addresses below those that are there, one a line, and has the admin confirm. */
export async function whitelistByHand(person: Person, skin: SkinName, missing: readonly string[]): Promise<void> {
  const legacy = skin === 'legacy';
  const tab = legacy ? await mpBasicsPage(person) : await devBasicPage(person);
  if (legacy) {
    await tab.locator('#js_show_IP_whitelist').click();
    await tab.getByText('修改', { exact: true }).filter({ visible: true }).last().click();
  } else await tab.getByText('编辑', { exact: true }).click();
  const area = tab.locator('textarea:visible');
  await area.click();
  await area.press('ControlOrMeta+End');
  for (const address of missing) {
    await area.press('Enter');
    await area.pressSequentially(address);
  }
  await tab.getByText('确认修改', { exact: true }).filter({ visible: true }).click();
  await person.phone.confirm('修改 API IP白名单');
  await tab.locator('.js_scan:visible').waitFor({ state: 'hidden' });
}

/** Downloads the verification file from the first dialog by its link. */
export async function fileByHand(person: Person): Promise<void> {
  const tab = await dialogOf(person, 'business');
  await Promise.all([tab.waitForEvent('download'), tab.locator('a[download]:visible').click()]);
}

/** Types what a domain dialog should hold into its free slots, saves, and waits until the page has loaded anew. */
export async function domainsByHand(person: Person, kind: DomainKind, wanted: readonly string[]): Promise<void> {
  const tab = await dialogOf(person, kind);
  for (const [at, domain] of wanted.entries()) {
    const slot = tab.locator(`.js_domain${at + 1}:visible`);
    if ((await slot.inputValue()) === domain) continue;
    await slot.click();
    await slot.pressSequentially(domain);
  }
  await Promise.all([tab.waitForEvent('load'), tab.locator('.js_save:visible').click()]);
  await tab.locator(`.${domainKind(kind).holder}`, { hasText: wanted.at(-1) ?? '' }).waitFor();
}

async function dialogOf(person: Person, kind: DomainKind): Promise<Tab> {
  const tab = await mpFunctionPage(person);
  await tab.locator(`[data-opens="${kind}"]`).click();
  await tab.locator('.js_save:visible').waitFor();
  return tab;
}
