import type { Locator, Page as Tab } from '@playwright/test';
import { follow, templateApplyPage, templateListPage, templateStatusPage } from '../consoles/wechat.ts';
import type { Person } from '../person.ts';

/** What is posted of an application: the two industries, each its two words with a blank between, and the reason. */
export interface Application {
  readonly industries: readonly string[];
  readonly reason: string;
}

/** Fills in the application for template messages, sends it, and looks where it stands. */
export async function applyByHand(person: Person, { industries, reason }: Application): Promise<void> {
  const tab = await templateApplyPage(person);
  const inner = tab.frames().find((frame) => frame.name() === 'mpIFrame') ?? tab.mainFrame();
  for (const [at, id] of ['#js_mainBusiness', '#js_subsidiaryBusiness'].entries()) {
    for (const [place, text] of (industries[at] ?? '').split(' ').entries())
      await pick(inner.locator(`${id} > :nth-child(${place + 1})`), text);
  }
  const box = inner.locator('textarea[name="reason"]');
  await box.click();
  await box.pressSequentially(reason);
  await Promise.all([tab.waitForEvent('load'), inner.locator('.js_submit').click()]);
  await templateStatusPage(person);
}

async function pick(box: Locator, text: string): Promise<void> {
  await box.locator('a').click();
  await box.locator('li').getByText(text, { exact: true }).click();
}

/** Adds templates of the old library one by one, found by their numbers, and looks at 我的模板 in the end. */
export async function templatesByHand(person: Person, ids: readonly string[]): Promise<void> {
  for (const id of ids) await addByHand(await templateListPage(person), id);
  await templateListPage(person);
}

async function addByHand(tab: Tab, id: string): Promise<void> {
  await follow(tab, '模板库');
  const search = tab.locator('#msgSearchInput');
  await search.click();
  await search.pressSequentially(id);
  await tab.locator('#msgSearchBtn').click();
  const found = tab.locator('.js_found tr', { has: tab.getByText(id, { exact: true }) });
  await Promise.all([tab.waitForEvent('load'), found.getByText('详情').click()]);
  await Promise.all([tab.waitForResponse(/action=add/), tab.locator('.js_add').click()]);
}
