import { besideWechat } from './hands/at-wechat.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

test('账号详情 goes into the record with one press, and nothing is written into the page', async ({ stage }) => {
  const { wechat } = stage.practice;
  const { page, desk } = await besideWechat(stage, 'mpAccount');
  // Saying whose the console is has recorded what the console is known by.
  await desk.expectCaptures({ name: 'keep', subject: 'take', verified: 'take', originalId: 'keep', appId: 'take' });
  const before = await page.content();
  await desk.press('capture');
  await desk.expectCaptures({ subject: 'keep', verified: 'keep', appId: 'keep' });
  await expect(desk.capture('subject')).toContainText(wechat.account('main').subject);
  await expect(desk.step('oa.account')).toHaveAttribute('data-state', 'done');
  expect(await page.content()).toBe(before);
});

test('what the page shows otherwise than the record stands beside it until it is taken anew', async ({ stage }) => {
  const { wechat } = stage.practice;
  const account = wechat.account('main');
  const { page, desk } = await besideWechat(stage, 'mpAccount');
  await desk.press('capture');
  await desk.expectCaptures({ subject: 'keep' });
  const old = account.subject;
  account.subject = '南京乐食客至餐饮有限公司';
  await page.reload();
  await desk.expectCaptures({ subject: 'differs' });
  await expect(desk.capture('subject')).toContainText(account.subject);
  await expect(desk.capture('subject')).toContainText(text('capture_known', [old]));
  await desk.press('capture');
  await desk.expectCaptures({ subject: 'keep' });
});

test('a content its format turns down is refused by a sentence, and the others are kept', async ({ stage }) => {
  stage.practice.wechat.account('main').appId = 'wx5d1c7a90b3e24f6g';
  const { desk } = await besideWechat(stage, 'mpAccount');
  await desk.expectCaptures({ appId: 'refuse', subject: 'take' });
  await expect(desk.capture('appId')).toContainText(text('problem_app_id_letters'));
  await desk.press('capture');
  await desk.expectCaptures({ appId: 'refuse', subject: 'keep' });
});
