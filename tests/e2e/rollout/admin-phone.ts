import type { Page as Tab } from '@playwright/test';

/** The practice phone in its own tab: the account's admin confirms on it what a console shows as a code. */
export class AdminPhone {
  readonly #tab: Tab;
  #open = false;

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  /** Confirms the newest code of a sign-in, and chooses the account it is for. */
  async signIn(about: string, account: string): Promise<void> {
    await this.#atHand();
    await this.#tab.locator('.phone__who select').selectOption({ label: account });
    await this.confirm(about);
  }

  /** Confirms the newest code that is about this; waits for it to come to the phone. */
  async confirm(about: string): Promise<void> {
    await this.#atHand();
    const card = this.#tab.locator('.phone__card', { hasText: about }).last();
    await card.getByRole('button', { name: '确认' }).click();
  }

  async #atHand(): Promise<void> {
    if (!this.#open) await this.#tab.goto('https://phone.practice.test/');
    this.#open = true;
  }
}
