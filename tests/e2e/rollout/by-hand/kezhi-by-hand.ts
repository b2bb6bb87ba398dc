import type { FrameLocator, Locator, Page as Tab } from '@playwright/test';
import { FORMS, type SettingsId } from '../../../practice/kezhi/forms/all-forms.ts';
import type { Practice } from '../../../practice/start-practice.ts';
import { kezhiPage, payPage } from '../consoles/kezhi.ts';
import type { Person } from '../person.ts';
import { type Files, typeForm, typeOver } from './type-form.ts';

type Labelled = Readonly<Record<string, string>>;

const partOf = (tab: Tab): FrameLocator => tab.locator('.tabs-panels iframe:visible').contentFrame();

/** Fills a settings form of Kezhi by hand and saves it. */
export async function settingsByHand(person: Person, { kezhi }: Practice, menu: string, id: SettingsId, wanted: Labelled, files: Files) {
  const form = FORMS[id];
  const first = form.fields.find(({ initial }) => initial !== undefined)?.name ?? '';
  const tab = await kezhiPage(person, menu, form.tab, `form.settings [name=${first}]`);
  const part = partOf(tab);
  await typeForm(tab, part, form.fields, kezhi.stored(id), wanted, files);
  await pressed(tab, /\/save\//, part.locator('[data-save]'));
}

/** 小程序配置: selects the row, edits it in its dialog, saves, selects it again and puts it into service. */
export async function miniByHand(person: Person, { kezhi }: Practice, wanted: Labelled): Promise<void> {
  const tab = await kezhiPage(person, '微信管理', '小程序配置', 'tr[datagrid-row-index="0"]');
  const part = partOf(tab);
  const row = part.locator('tr[datagrid-row-index="0"]').last();
  await row.click();
  await part.locator('.datagrid-toolbar').getByText('编辑', { exact: true }).click();
  await typeForm(tab, part, FORMS['mini-setup'].fields, kezhi.stored('mini-setup'), wanted, () => undefined);
  await pressed(tab, /\/save\//, part.locator('[data-submit]'));
  await row.click();
  await pressInGrid(tab, part, '启用');
}

/** 线上支付: one row more, its texts typed and its stores ticked by the names of their branches. */
export async function payByHand(person: Person, row: Labelled, branches: readonly string[]): Promise<void> {
  const tab = await payPage(person);
  const part = partOf(tab);
  await part.locator('.datagrid-toolbar').getByText('新增', { exact: true }).filter({ visible: true }).click();
  for (const [name, content] of Object.entries(row)) {
    await typeOver(part.locator('span.textbox:visible', { has: part.locator(`input[name="${name}"]`) }).locator('.textbox-text'), content);
  }
  for (const branch of branches) {
    const node = part.locator('.tree-node:visible', { has: part.getByText(branch, { exact: true }) });
    await node.locator('.tree-checkbox').click();
  }
  await pressed(tab, /\/save\//, part.locator('[data-submit]:visible'));
}

/** Looks at the whole grid of a page, to write it down. */
export async function gridByHand(person: Person, menu: string, tile: string): Promise<void> {
  await kezhiPage(person, menu, tile, 'tr[datagrid-row-index="0"]');
}

/** 微信模板消息 › 模板同步. */
export async function syncByHand(person: Person): Promise<void> {
  const tab = await kezhiPage(person, '系统设置', '微信模板消息', 'tr[datagrid-row-index="0"]');
  await pressInGrid(tab, partOf(tab), '模板同步');
}

function pressInGrid(tab: Tab, part: FrameLocator, button: string): Promise<void> {
  return pressed(tab, /\/act\//, part.locator('.datagrid-toolbar').getByText(button, { exact: true }));
}

/** Clicks and waits until the server has answered it. */
async function pressed(tab: Tab, address: RegExp, button: Locator): Promise<void> {
  await Promise.all([tab.waitForResponse(address), button.click()]);
}
