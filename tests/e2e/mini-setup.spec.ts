import { askWorker, atHand } from './hands/ask-worker.ts';
import { deskBeside, FACTS, openKezhi } from './hands/at-kezhi.ts';
import { expect, test } from './stage/stage.ts';

const PAGE = 'mini-setup';
const { miniAppId, miniAppSecret } = FACTS[PAGE];

test('小程序配置: the row is edited, saved, put into service and proved, and left alone the second time', async ({ stage }) => {
  const { kezhi } = stage.practice;
  const page = await openKezhi(stage, PAGE);
  const desk = await deskBeside(stage);
  await desk.press('open-dialog');
  await desk.giveFacts(FACTS[PAGE]);
  await desk.expectPlan({ appId: 'write', appSecret: 'write' });
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  expect(kezhi.rows(PAGE)).toMatchObject([{ appId: miniAppId, appSecret: miniAppSecret, state: '已启用' }]);
  const again = await askWorker(desk.panel, 'apply', { ...(await atHand(desk.panel, page)), page: 'kezhi/mini-setup', save: true });
  expect(again).toEqual({ outcome: 'already-right' });
  expect(kezhi.posts).toHaveLength(1);
  expect(kezhi.acts.map(({ act }) => act)).toEqual(['enable']);
});

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

test('a changed column is refused before anything is written', async ({ stage }) => {
  const { kezhi } = stage.practice;
  const page = await openKezhi(stage, PAGE, { rename: { 状态: '使用状态' } });
  const desk = await deskBeside(stage);
  await desk.press('open-dialog');
  await desk.giveFacts(FACTS[PAGE]);
  const answer = await askWorker(desk.panel, 'apply', { ...(await atHand(desk.panel, page)), page: 'kezhi/mini-setup', save: true });
  expect(answer).toMatchObject({ outcome: 'not-found' });
  expect(kezhi.posts).toEqual([]);
});
