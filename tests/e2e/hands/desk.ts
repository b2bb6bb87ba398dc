import { expect, type Locator, type Page } from '@playwright/test';
import type { Outcome } from '../../../lib/domain/outcome.ts';
import { text } from './texts.ts';

/** The desk as an implementer uses it: everything by name or label, nothing by inner knowledge but the marks tests may read. */
export class Desk {
  readonly panel: Page;

  constructor(panel: Page) {
    this.panel = panel;
  }

  /** Makes the first merchant and waits until it is at hand. */
  async createMerchant(name: string): Promise<void> {
    await this.panel.getByLabel(text('merchant_name')).fill(name);
    await this.panel.getByRole('button', { name: text('action_create') }).click();
    await expect(this.panel.getByRole('button', { name: text('merchant_current', [name]) })).toBeVisible();
  }

  /** Makes one more merchant in the picker and waits until it is at hand. */
  async newMerchant(name: string): Promise<void> {
    await this.press('merchants');
    await this.panel.getByRole('combobox').fill(name);
    await this.panel.locator('[data-merchant="new"]').click();
    await expect(this.panel.getByRole('button', { name: text('merchant_current', [name]) })).toBeVisible();
  }

  /** Says that the account the console shows is this merchant's. */
  async bind(): Promise<void> {
    await this.panel.getByRole('button', { name: text('action_bind') }).click();
  }

  /** Types a fact the card asks for; waits until it asks no more. */
  async giveFact(fact: string, content: string): Promise<void> {
    const form = this.panel.locator(`form[data-fact="${fact}"]`);
    const input = form.locator('input, select');
    if ((await input.evaluate((element) => element.tagName)) === 'SELECT') await input.selectOption(content);
    else await input.fill(content);
    await form.getByRole('button', { name: text('action_give') }).click();
    await expect(form).toHaveCount(0);
  }

  /** Chooses a file where the card asks for one, or folds open where it may be given; waits until it asks no more. */
  async giveFile(fact: string, name: string, bytes: Buffer): Promise<void> {
    const asked = this.panel.locator(`[data-fact="${fact}"]`);
    if (!(await asked.isVisible())) await this.panel.locator('summary', { hasText: text('optional_title', ['']).slice(0, 6) }).click();
    await asked.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
    await expect(asked).toHaveCount(0);
  }

  /** Types several facts, one after the other. */
  async giveFacts(facts: Readonly<Record<string, string>>): Promise<void> {
    for (const [fact, content] of Object.entries(facts)) await this.giveFact(fact, content);
  }

  /** Decides a disputed or missing value by a text of one's own, a line each; waits until it is asked for no more. */
  async decide(value: string, lines: readonly string[]): Promise<void> {
    const form = this.panel.locator(`form[data-value="${value}"]`);
    const own = form.getByLabel(text('decide_own'), { exact: true });
    if (await own.isVisible()) await own.check();
    const typed = form.getByLabel(text('decide_own_lines')).or(form.getByLabel(text('decide_own_text')));
    await typed.fill(lines.join('\n'));
    await form.getByLabel(text('decide_why')).fill('问过客至');
    await form.getByRole('button', { name: text('action_decide') }).click();
    await expect(form).toHaveCount(0);
  }

  row(field: string): Locator {
    return this.panel.locator(`tr[data-field="${field}"]`);
  }

  /** The card of the tab. */
  card(): Locator {
    return this.panel.locator('main [data-card]');
  }

  capture(key: string): Locator {
    return this.panel.locator(`tr[data-capture="${key}"]`);
  }

  /** Takes the card of another page that the tab shows as well. */
  async choosePage(page: string): Promise<void> {
    await this.panel.locator(`[data-page="${page}"]`).click();
  }

  /** Waits until the card says this of what can be captured. */
  async expectCaptures(plans: Readonly<Record<string, string>>): Promise<void> {
    for (const [key, plan] of Object.entries(plans)) await expect(this.capture(key), key).toHaveAttribute('data-plan', plan);
  }

  step(id: string): Locator {
    return this.panel.locator(`[data-step="${id}"]`);
  }

  /** Presses 打开 of a step. */
  async goTo(step: string): Promise<void> {
    await this.step(step).locator('[data-action="go"]').click();
  }

  /** Waits until the plan says this of a field. */
  async expectPlan(plans: Readonly<Record<string, string>>): Promise<void> {
    for (const [field, plan] of Object.entries(plans)) await expect(this.row(field), field).toHaveAttribute('data-plan', plan);
  }

  action(name: string): Locator {
    return this.panel.locator(`button[data-action="${name}"]`);
  }

  async press(action: string): Promise<void> {
    await this.action(action).click();
  }

  /** Waits for the card of this kind: page, refused, whose, unknown … */
  async expectCard(kind: string): Promise<Locator> {
    const card = this.panel.locator(`[data-card="${kind}"]`);
    await expect(card).toBeVisible();
    return card;
  }

  /** Waits for the notice above the card: it tells what became of a press that left no run. */
  async expectNotice(outcome: Outcome): Promise<Locator> {
    const notice = this.panel.locator(`[data-outcome="${outcome}"]:not([data-card] *)`);
    await expect(notice).toBeVisible();
    return notice;
  }

  /** Waits for the sentence that tells this outcome. */
  async expectOutcome(outcome: Outcome): Promise<Locator> {
    const told = this.panel.locator(`[data-outcome="${outcome}"]`);
    await expect(told.first()).toBeVisible({ timeout: 45_000 });
    return told.first();
  }
}
