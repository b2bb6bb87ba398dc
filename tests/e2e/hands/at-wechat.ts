import { expect, type Page } from '@playwright/test';
import type { SignedIn } from '../../practice/wechat/create-wechat.ts';
import type { Knobs } from '../../practice/wechat/wechat-state.ts';
import type { Stage } from '../stage/stage.ts';
import { deskBeside } from './at-kezhi.ts';
import type { Desk } from './desk.ts';

/** The pages ask for their scan this often here; the real ones about once a second. */
const POLL_MS = 50;

/** A page of either console, by the name a signed-in browser has for its address. */
export type Place = Exclude<keyof SignedIn, 'cookies'>;

/** Signs an account in, the main one unless another is named, and opens one of its pages. */
export async function openWechat(stage: Stage, place: Place, knobs: Partial<Knobs> = {}, account = 'main'): Promise<Page> {
  const { wechat } = stage.practice;
  wechat.set({ pollMs: POLL_MS, ...knobs });
  const signedIn = wechat.signIn(account);
  await stage.context.addCookies([...signedIn.cookies]);
  const page = await stage.context.newPage();
  await page.goto(signedIn[place]);
  return page;
}

/** The console with one of its pages in front, and the desk with the merchant bound to it. */
export async function besideWechat(stage: Stage, place: Place, knobs: Partial<Knobs> = {}): Promise<{ page: Page; desk: Desk }> {
  const page = await openWechat(stage, place, knobs);
  return { page, desk: await deskBeside(stage) };
}

/** The console with its dialog opened by the desk, and the desk with the plan of what is in it. */
export async function readyAtWechat(stage: Stage, place: Place, knobs: Partial<Knobs> = {}): Promise<{ page: Page; desk: Desk }> {
  const ready = await besideWechat(stage, place, knobs);
  if (place === 'devDetail') await ready.desk.choosePage('wechat-dev/ip-whitelist');
  await ready.desk.press('open-dialog');
  return ready;
}

/**
 * Proves the verification file as a person does: takes it from the open dialog and has it fetched from the shops' hosts, where it was
 * uploaded long ago. Only then are the dialogs saved.
 */
export async function proveVerifyFile({ practice }: Stage, desk: Desk): Promise<void> {
  const { verifyCode } = practice.wechat.account('main');
  practice.kezhi.publish(`MP_verify_${verifyCode}.txt`, verifyCode);
  await desk.press('capture');
  await desk.expectCaptures({ verifyFile: 'keep' });
  await desk.card().locator('[data-action="probe"]').click();
  await expect(desk.action('apply-save')).toBeVisible();
}
