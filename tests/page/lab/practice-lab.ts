import type { CDPSession, Page as Tab } from '@playwright/test';
import { vendor } from '../../../lib/catalog/consoles/wechat-mp/console.ts';
import { kit as native } from '../../../lib/catalog/kits/native.kit.ts';
import { kit as weui } from '../../../lib/catalog/kits/weui.kit.ts';
import type { Account, Engine, PageTask } from '../../../lib/domain/engine.ts';
import type { Page } from '../../../lib/domain/page.ts';
import { test as base, expect } from '../../practice/practice-test.ts';
import type { SignedIn } from '../../practice/wechat/create-wechat.ts';
import type { Knobs } from '../../practice/wechat/wechat-state.ts';
import { callEngine } from './engine-world.ts';
import { engineScript } from './scripts.ts';

export { expect };

/** The engine at a practice console, without the extension around it. */
export interface AtWechat {
  readonly tab: Tab;
  /** Signs an account in and opens one of its pages; codes are asked after quickly. */
  open(account: string, place: Exclude<keyof SignedIn, 'cookies'>, knobs?: Partial<Knobs>): Promise<void>;
  /** Calls a verb; `at` is the end of a frame's address. */
  call<V extends keyof Engine>(verb: V, args: Parameters<Engine[V]>, at?: string): Promise<Awaited<ReturnType<Engine[V]>>>;
}

/** Tests of page files: the engine in an isolated world of a practice page of mp.weixin.qq.com, in a browser that a worker's tests share. */
export const test = base.extend<{ mp: AtWechat }, { engine: string }>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
    async ({}, use) => use(await engineScript()),
    { scope: 'worker' },
  ],
  mp: async ({ page, practice, engine }, use) => {
    const session: CDPSession = await page.context().newCDPSession(page);
    await use({
      tab: page,
      async open(account, place, knobs = {}) {
        practice.wechat.set({ pollMs: 50, ...knobs });
        const signedIn = practice.wechat.signIn(account);
        await page.context().addCookies([...signedIn.cookies]);
        await page.goto(signedIn[place]);
      },
      call: (verb, args, at) => callEngine(session, engine, verb, args, at),
    });
  },
});

/** The task for a page file of mp.weixin.qq.com, as the app makes it. */
export function mpTask(page: Page, account?: Account): PageTask {
  const { id, identity, signedOut } = vendor;
  const task = { page, kits: [weui, native], console: { id, identity, signedOut }, origin: 'https://mp.weixin.qq.com', nonce: 'n0nce' };
  return account === undefined ? task : { ...task, account };
}
