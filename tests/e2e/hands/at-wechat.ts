import type { Page } from '@playwright/test';
import type { Knobs } from '../../practice/wechat/wechat-state.ts';
import type { Stage } from '../stage/stage.ts';
import { deskBeside } from './at-kezhi.ts';
import type { Desk } from './desk.ts';

/** The pages ask for their scan this often here; the real ones about once a second. */
const POLL_MS = 50;

/** Signs the main account in and opens 基础信息 of the developer platform or 功能设置 of mp.weixin.qq.com. */
export async function openWechat(stage: Stage, place: 'devDetail' | 'mpFunction', knobs: Partial<Knobs> = {}): Promise<Page> {
  const { wechat } = stage.practice;
  wechat.set({ pollMs: POLL_MS, ...knobs });
  const signedIn = wechat.signIn('main');
  await stage.context.addCookies([...signedIn.cookies]);
  const page = await stage.context.newPage();
  await page.goto(signedIn[place]);
  return page;
}

/** The console with its dialog opened by the desk, and the desk with the plan of what is in it. */
export async function readyAtWechat(
  stage: Stage,
  place: 'devDetail' | 'mpFunction',
  knobs: Partial<Knobs> = {},
): Promise<{ page: Page; desk: Desk }> {
  const page = await openWechat(stage, place, knobs);
  const desk = await deskBeside(stage);
  await desk.press('open-dialog');
  return { page, desk };
}
