import { deskBeside, FACTS, openKezhi } from './hands/at-kezhi.ts';
import { expect, test } from './stage/stage.ts';

const PAGE = 'mini-setup';
const { miniAppId, miniAppSecret } = FACTS[PAGE];

test('what is right and not in service yet is put into service; a refusal is told in the vendor’s words', async ({ stage }) => {
  const { kezhi } = stage.practice;
  kezhi.seed(PAGE, { AppId: miniAppId, AppSecret: miniAppSecret });
  await openKezhi(stage, PAGE, { refuseAct: '启用失败：小程序未授权', frames: 'inline' });
  const desk = await deskBeside(stage);
  await desk.press('open-dialog');
  await desk.giveFacts(FACTS[PAGE]);
  await desk.expectPlan({ appId: 'keep', appSecret: 'keep' });
  await desk.press('apply-save');
  await expect(await desk.expectOutcome('refused-by-page')).toContainText('小程序未授权');
  expect(kezhi.rows(PAGE)).toMatchObject([{ state: '已停用' }]);
});
