import { expect, type Locator, type Page } from '@playwright/test';
import type { Practice } from '../start-practice.ts';
import type { SettingsId } from './forms/all-forms.ts';

/** Of each form a field that is never empty once the stored data stands in the form, which comes in one go. */
const LOADED = { 'sms-platform': 'platformType', 'store-sync': 'dbType', 'wechat-setup': 'accountType' } as const satisfies Record<
  SettingsId,
  string
>;

/** Signs in and opens the form's own document, as a tab's frame loads it; resolves when its stored data stands in it. */
export async function openForm(page: Page, practice: Practice, form: SettingsId): Promise<void> {
  const cookie = practice.kezhi.signIn();
  await page.context().addCookies([cookie]);
  await page.goto(`${cookie.url}part/${form}`);
  await expect(page.locator(`form.settings [name=${LOADED[form]}]`)).not.toHaveValue('');
}

/** A widget by the name it posts. */
export class Box {
  readonly span: Locator;
  readonly text: Locator;
  readonly hidden: Locator;

  constructor(page: Page, name: string) {
    this.hidden = page.locator(`input[type=hidden][name=${name}]`);
    this.span = page.locator('span.textbox', { has: page.locator(`input[name=${name}]`) });
    this.text = this.span.locator('.textbox-text');
  }

  /** Does this to the visible input, in order, all in one go: events are dispatched, not real; `=text` sets the value. */
  async script(...acts: readonly string[]): Promise<void> {
    await this.text.evaluate((input: HTMLInputElement, list) => {
      for (const act of list) {
        if (act.startsWith('=')) input.value = act.slice(1);
        else input.dispatchEvent(new Event(act, { bubbles: act !== 'focus' && act !== 'blur' }));
      }
    }, acts);
  }

  /** What stands in the box, and what the form would post. */
  async expect(shown: string, posted: string): Promise<void> {
    await expect(this.text).toHaveValue(shown);
    await expect(this.hidden).toHaveValue(posted);
  }
}
