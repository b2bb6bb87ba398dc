import type { Frame } from '@playwright/test';
import { vendor } from '../../lib/catalog/consoles/kezhi/console.ts';
import { page as smsPlatform } from '../../lib/catalog/consoles/kezhi/sms-platform.page.ts';
import { page as storeSync } from '../../lib/catalog/consoles/kezhi/store-sync.page.ts';
import { kit as easyui } from '../../lib/catalog/kits/easyui.kit.ts';
import { kit as native } from '../../lib/catalog/kits/native.kit.ts';
import type { ApplyCase } from './bench-apply.ts';

const kits = [easyui, native];

const openAt =
  (page: 'sms-platform' | 'store-sync'): ApplyCase['open'] =>
  async (tab, practice) => {
    await tab.context().addCookies([practice.kezhi.signIn()]);
    await tab.goto('about:blank');
    await tab.goto(practice.kezhi.address(page), { waitUntil: 'networkidle' });
  };

/** The row of the form that is labelled so. EasyUI ties no label to its field, so a script has to know the layout. */
const row = (frame: Frame, label: string) =>
  frame.locator('.form-table tr', { has: frame.locator('td.label', { hasText: new RegExp(`^${label}：$`) }) });

async function fillText(frame: Frame, label: string, text: string): Promise<void> {
  const box = row(frame, label).locator('.textbox-text');
  await box.fill(text);
  await box.blur();
  await box.inputValue();
}

/** The masked box takes a text in some time after it was typed; left before, it posts the old one. */
async function fillPassword(frame: Frame, label: string, text: string): Promise<void> {
  const box = row(frame, label).locator('.textbox-text');
  await box.fill(text);
  await frame.waitForFunction((input) => input !== null && /^\W+$/.test((input as HTMLInputElement).value), await box.elementHandle());
  await box.blur();
  await row(frame, label).locator('.textbox-value').inputValue();
}

async function pickOption(frame: Frame, label: string, option: string): Promise<void> {
  await row(frame, label).locator('.combo-arrow').click();
  await frame.locator('.combobox-item:visible', { hasText: new RegExp(`^${option}$`) }).click();
  await row(frame, label).locator('.textbox-text').inputValue();
}

export const kezhiCases: readonly ApplyCase[] = [
  {
    name: 'kezhi 短信平台设置',
    task: { page: smsPlatform, kits, console: vendor },
    desired: {
      platform: { set: '助通' },
      account: { set: 'leshi_yx' },
      password: { set: 'Pa55-bench' },
      verifyProduct: { set: '676767' },
      marketingProduct: { set: '160427' },
    },
    open: openAt('sms-platform'),
    script: async (frame) => {
      await pickOption(frame, '平台名称', '助通');
      await fillText(frame, '账号', 'leshi_yx');
      await fillPassword(frame, '密码', 'Pa55-bench');
      await fillText(frame, '验证码短信产品ID', '676767');
      await fillText(frame, '营销短信产品ID', '160427');
    },
  },
  {
    name: 'kezhi 门店同步参数设置',
    task: { page: storeSync, kits, console: vendor },
    desired: {
      erpVersion: { set: 'issbakev8_运通' },
      databaseKind: { set: 'SqlSever数据库' },
      databaseUrl: { set: '180.97.80.183' },
      databasePort: { set: '33433' },
      databaseName: { set: 'scdt?charset=gb18030' },
      databaseUser: { set: 'kezhi' },
      databasePassword: { set: 'Pa55-bench' },
      orderIp: { set: '180.97.80.183' },
      orderPort: { set: '8822' },
      orderDatabase: { set: '/dataservice/syncorder' },
    },
    open: openAt('store-sync'),
    script: async (frame) => {
      await pickOption(frame, '同步ERP版本', 'issbakev8_运通');
      await pickOption(frame, '数据库', 'SqlSever数据库');
      await fillText(frame, '数据库URL', '180.97.80.183');
      await fillText(frame, '端口号', '33433');
      await fillText(frame, '数据库名', 'scdt?charset=gb18030');
      await fillText(frame, '数据库用户名', 'kezhi');
      await fillPassword(frame, '数据库密码', 'Pa55-bench');
      await fillText(frame, '订单同步IP', '180.97.80.183');
      await fillText(frame, '订单同步端口号', '8822');
      await fillText(frame, '订单同步数据库名', '/dataservice/syncorder');
    },
  },
];
