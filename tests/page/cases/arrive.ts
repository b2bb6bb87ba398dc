import type { CDPSession, Page as Tab } from '@playwright/test';
import { kit as easyui } from '../../../lib/catalog/kits/easyui.kit.ts';
import { kit as native } from '../../../lib/catalog/kits/native.kit.ts';
import { kit as weui } from '../../../lib/catalog/kits/weui.kit.ts';
import type { PageTask } from '../../../lib/domain/engine.ts';
import { test as base, expect } from '../../practice/practice-test.ts';
import type { Practice } from '../../practice/start-practice.ts';
import { callEngine } from '../lab/engine-world.ts';
import { engineScript } from '../lab/scripts.ts';
import type { Case, Look, PageCases } from './case.ts';
import type { Place } from './place.ts';

export { expect };

const KITS = { easyui, native, weui };

/** One tab, its session and the engine serve all cases of a worker; `other` takes the focus away from it. */
interface Room {
  readonly tab: Tab;
  readonly other: Tab;
  readonly session: CDPSession;
  readonly engine: string;
}

export const test = base.extend<{ arrive: (row: PageCases, look: Look, one: Case) => Promise<Place> }, { room: Room }>({
  room: [
    async ({ house }, use) => {
      const [tab, other] = [await house.context.newPage(), await house.context.newPage()];
      await use({ tab, other, session: await house.context.newCDPSession(tab), engine: await engineScript() });
    },
    { scope: 'worker' },
  ],
  arrive: async ({ room, practice }, use) => {
    await use((row, look, one) => arrive(room, practice, row, look, one));
    await setFocus(room, true);
  },
});

async function setFocus({ tab, other, session }: Room, has: boolean): Promise<void> {
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: has });
  await (has ? tab : other).bringToFront();
}

/** Puts the console into the state of the case, signs in who is meant to be, and goes to the page's address. */
async function arrive(room: Room, practice: Practice, row: PageCases, look: Look, one: Case): Promise<Place> {
  const { tab } = room;
  // The look-alikes in tabs behind are met by the rollout; here they would only take time.
  practice.kezhi.set({ background: [], ...look.kezhi });
  practice.wechat.set({ pollMs: 50, ...look.wechat });
  one.given?.(practice);
  // An address that differs from the last one behind its `#` alone would load nothing.
  await tab.goto('about:blank');
  const { address, cookies } = addressOf(practice, row, one.as);
  if (one.as !== 'nobody') await tab.context().addCookies([...cookies]);
  await tab.goto(address);
  if (look.unfocused === true) await setFocus(room, false);
  return placeOf(room, practice, row, one.as === 'nobody' || one.inPage === true ? { name: look.name } : look, new URL(address).origin);
}

type Cookie = Parameters<ReturnType<Tab['context']>['addCookies']>[0][number];

function addressOf(
  { kezhi, wechat, sms }: Practice,
  { where }: PageCases,
  as: string | undefined,
): { address: string; cookies: readonly Cookie[] } {
  const other = as === 'nobody' ? undefined : as;
  if ('kezhi' in where) return { address: kezhi.address(where.kezhi), cookies: [kezhi.signIn(other ?? 'LSKZ')] };
  if ('sms' in where) return { address: 'https://mix2.zthysms.com/account', cookies: [sms.signIn()] };
  const signedIn = wechat.signIn(other ?? where.account);
  return { address: (where.path ?? String)(signedIn[where.wechat]), cookies: signedIn.cookies };
}

function placeOf({ tab, session, engine }: Room, practice: Practice, row: PageCases, { at }: Look, origin: string): Place {
  const { id, identity, signedOut, kits } = row.vendor;
  const task: PageTask = {
    page: row.page,
    kits: kits.flatMap((kit) => KITS[kit as keyof typeof KITS] ?? []),
    console: { id, identity, signedOut },
    origin,
    account: row.mine,
    nonce: 'n0nce',
  };
  const call: Place['call'] = (verb, ...rest) => callEngine(session, engine, verb, [task, ...rest] as never, at);
  return {
    tab,
    practice,
    task,
    call,
    frame: () => tab.frames().find((frame) => at !== undefined && frame.url().endsWith(at)) ?? tab.mainFrame(),
    // A frame that is still to come, or a document that is just leaving.
    look: () => call('look').catch(() => undefined),
  };
}
