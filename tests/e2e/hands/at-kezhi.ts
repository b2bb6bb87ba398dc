import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { FormId, SettingsId } from '../../practice/kezhi/forms/all-forms.ts';
import type { GridId } from '../../practice/kezhi/grids/all-grids.ts';
import type { KezhiKnobs } from '../../practice/kezhi/knobs.ts';
import type { Stage } from '../stage/stage.ts';
import { Desk } from './desk.ts';

/** Facts and secrets a merchant gives on each page, by fact id, in the order they are asked for. */
export const FACTS = {
  'sms-platform': { smsAccount: 'leshi_yx', smsPassword: 'Pa55-wörd ' },
  'store-sync': {
    sissVersion: 'issbakev8_运通',
    syncDatabaseUrl: '180.97.80.183',
    syncDatabaseName: 'scdt',
    syncDatabaseUser: 'kezhi_sync',
    syncDatabasePassword: 'S3cret·口令',
    orderSyncIp: 'erp.leshi.example',
  },
  'mini-setup': { miniAppId: 'wx0011223344556677', miniAppSecret: 'fedcba9876543210fedcba9876543210' },
  'wechat-setup': { appId: 'wx9843e0aa11bb909e', appSecret: '0123456789abcdef0123456789abcdef', originalId: 'gh_0a1b2c3d4e5f' },
} as const satisfies Readonly<Record<Exclude<FormId, 'store-list' | 'store-pay'>, Readonly<Record<string, string>>>>;

/** Turns the knobs, signs in as the merchant and opens the console with the form's tab in front. */
export async function openKezhi(stage: Stage, form: FormId | GridId, knobs: Partial<KezhiKnobs> = {}, merchant = 'LSKZ'): Promise<Page> {
  const { kezhi } = stage.practice;
  kezhi.set(knobs);
  await stage.context.addCookies([kezhi.signIn(merchant)]);
  const page = await stage.context.newPage();
  await page.goto(kezhi.address(form));
  return page;
}

/** The desk as a tab of its own, its first merchant made and the console in the other tab said to be that merchant's. */
export async function deskBeside(stage: Stage, merchant = '乐食客至'): Promise<Desk> {
  const desk = new Desk(await stage.openPanelTab());
  await desk.createMerchant(merchant);
  await desk.bind();
  return desk;
}

/** A console with this form in front and a desk that lacks nothing for it. `facts` differ from the ones above. */
export async function readyAtKezhi(
  stage: Stage,
  form: keyof typeof FACTS,
  knobs: Partial<KezhiKnobs> = {},
  facts: Readonly<Record<string, string>> = {},
): Promise<{ page: Page; desk: Desk }> {
  const page = await openKezhi(stage, form, knobs);
  const desk = await deskBeside(stage);
  await desk.giveFacts({ ...FACTS[form], ...facts });
  return { page, desk };
}

/** Where the form is: the shell's own document, or the frame of its tab. */
export function formOf(page: Page, form: SettingsId, frames: KezhiKnobs['frames'] = 'iframe'): Page | FrameLocator {
  return frames === 'inline' ? page : page.frameLocator(`iframe[src="/part/${form}"]`);
}

/** What the form would post as it stands, by posted name. */
export async function wouldPost(page: Page, form: SettingsId, frames: KezhiKnobs['frames'] = 'iframe'): Promise<Record<string, string>> {
  const settings = formOf(page, form, frames).locator(`form.settings[data-page="${form}"]`);
  return settings.evaluate((element) =>
    Object.fromEntries([...new FormData(element as HTMLFormElement)].map(([name, held]) => [name, String(held)])),
  );
}

/** Waits until the form shows what is stored. The field is one that is never empty then. */
export async function expectLoaded(page: Page, form: SettingsId, frames: KezhiKnobs['frames'] = 'iframe'): Promise<void> {
  const field = { 'sms-platform': 'platformType', 'store-sync': 'dbType', 'wechat-setup': 'accountType' }[form];
  await expect.poll(() => wouldPost(page, form, frames).then((posted) => posted[field])).not.toBe('');
}
