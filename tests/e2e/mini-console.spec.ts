import { deskBeside } from './hands/at-kezhi.ts';
import { openWechat } from './hands/at-wechat.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

test('服务器域名 of a mini program: a scan opens it, it is saved and proved, and never opened again', async ({ stage }) => {
  const { wechat } = stage.practice;
  await openWechat(stage, 'miniProfile', { miniPage: 'nested' }, 'mini');
  const desk = await deskBeside(stage);
  await desk.expectCaptures({ appId: 'keep', appSecret: 'wait' });
  await desk.choosePage('wechat-mp/mini-server-domain');
  await desk.expectPlan({ request: 'write' });
  await desk.press('open-dialog');
  await expect(await desk.expectOutcome('needs-human')).toContainText(text('answer_scan_first'));
  wechat.phone.accept();
  await desk.expectPlan({ request: 'write', socket: 'leave' });
  await expect(desk.panel.getByText(text('save_left', ['50']))).toBeVisible();
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  expect(wechat.account('mini').mini?.servers.request).toEqual(['https://api.leshikezhi.example', 'https://kzpro.m.51kezhi.cn']);
  await desk.expectPlan({ request: 'keep' });
  await desk.press('prove');
  await desk.panel.locator('[data-chapter="mini-program"] h2 button').click();
  await expect(desk.step('mini.server-domain')).toHaveAttribute('data-state', 'done');
  expect(wechat.posts()).toHaveLength(1);
  expect(wechat.phone.waiting()).toEqual([]);
});
