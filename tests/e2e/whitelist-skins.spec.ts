import { besideWechat } from './hands/at-wechat.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

const BEFORE = ['203.0.113.7', '49.4.24.68', '119.3.192.43'];
const AFTER = [...BEFORE, '119.3.245.154', '119.3.246.34'];

test('the older dialog keeps what is listed, adds what is missing, and is proved after the scan', async ({ stage }) => {
  const { wechat } = stage.practice;
  const { desk } = await besideWechat(stage, 'mpBasics', { skin: 'legacy' });
  await desk.press('open-dialog');
  await desk.expectPlan({ addresses: 'write' });
  await desk.press('apply-save');
  await expect(desk.panel.locator('[data-busy="scanning"]')).toContainText(text('busy_scanning_todo'));
  expect(wechat.account('main').whitelist).toEqual(BEFORE);
  wechat.phone.accept();
  await desk.expectOutcome('proved');
  expect(wechat.account('main').whitelist).toEqual(AFTER);
  expect(wechat.posts()).toHaveLength(1);
  await desk.expectPlan({ addresses: 'keep' });
  await expect(desk.step('oa.ip-whitelist')).toHaveAttribute('data-state', 'done');
});
