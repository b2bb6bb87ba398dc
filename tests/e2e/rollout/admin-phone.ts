import type { Page as Tab } from '@playwright/test';

/** The practice phone in its own tab: the account's admin confirms on it what a console shows as a code. */
export class AdminPhone {
  readonly #tab: Tab;
  #open = false;

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  /** Confirms the newest code that is about this; waits for it to come to the phone. */
  async confirm(about: string): Promise<void> {
    if (!this.#open) await this.#tab.goto('https://phone.practice.test/');
    this.#open = true;
    const card = this.#tab.locator('.phone__card', { hasText: about }).last();
    await card.getByRole('button', { name: '确认' }).click();
  }
}
