import { besideWechat } from './hands/at-wechat.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

test('授权管理 proves the authorization once it lists 客至 among the platforms', async ({ stage }) => {
  const account = stage.practice.wechat.account('main');
  const { page, desk } = await besideWechat(stage, 'mpAuthorized');
  await desk.expectCaptures({ platform: 'wait' });
  await expect(desk.capture('platform')).toContainText(text('answer_authorize_missing'));
  await expect(desk.action('capture')).toBeDisabled();
  account.platforms.push('客至易会员');
  await page.reload();
  await desk.expectCaptures({ platform: 'take' });
  await desk.press('capture');
  await desk.expectCaptures({ platform: 'keep' });
  await expect(desk.capture('platform')).toContainText('客至易会员');
  await expect(desk.step('oa.authorize')).toHaveAttribute('data-state', 'done');
});
