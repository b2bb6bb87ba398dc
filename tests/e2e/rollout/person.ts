import type { BrowserContext, Page as Tab } from '@playwright/test';
import type { AdminPhone } from './admin-phone.ts';

/** The implementer at work: one tab a console, opened by its address and kept, and the admin with the phone at hand. */
export class Person {
  readonly phone: AdminPhone;
  readonly #context: BrowserContext;
  readonly #tabs = new Map<string, Tab>();

  constructor(context: BrowserContext, phone: AdminPhone) {
    this.#context = context;
    this.phone = phone;
  }

  /** The console's tab, in front. Typing an address is no key in a console and is not counted. */
  async tab(address: string): Promise<Tab> {
    const known = this.#tabs.get(address);
    const tab = known ?? (await this.#context.newPage());
    if (known === undefined) {
      this.#tabs.set(address, tab);
      await tab.goto(address);
    }
    await tab.bringToFront();
    return tab;
  }
}
