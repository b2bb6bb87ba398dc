import { deskBeside, FACTS, openKezhi } from './hands/at-kezhi.ts';
import { pressServed } from './hands/press-served.ts';
import { expect, test } from './stage/stage.ts';

const PAGE = 'store-pay';
const { sissPayMerchant, payStores, ...appIds } = FACTS[PAGE];
const DIRECTORIES = ['https://njkz.m.51kezhi.cn/wechat/account/', 'https://njkz.m.51kezhi.cn/wechat/mall/orderManage/'];

test('线上支付: the row of the number is edited beside another one, what it holds stays, and its stores are chosen', async ({ stage }) => {
  const { kezhi } = stage.practice;
  kezhi.seed(PAGE, { 思迅Pay子商户号: '88600999', 适用门店: '常州武进店' });
  kezhi.seed(PAGE, { 思迅Pay子商户号: sissPayMerchant, 安全目录: DIRECTORIES[0] ?? '', 适用门店: '鼓楼 1912店' });
  const page = await openKezhi(stage, PAGE);
  const desk = await deskBeside(stage);
  await pressServed(page.frameLocator('[src="/part/store-pay"]').getByText('线上支付'));
  await desk.giveFact('sissPayMerchant', sissPayMerchant);
  await desk.press('open-dialog');
  await desk.giveFacts({ ...appIds, payStores });
  await desk.decide('safe-directories', DIRECTORIES);
  await desk.expectPlan({ merchantNumber: 'keep', directories: 'write', appIds: 'write', stores: 'write', remark: 'leave' });
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  expect(kezhi.rows(PAGE)).toMatchObject([
    { subMerchant: '88600999', storeNames: '常州武进店' },
    {
      subMerchant: sissPayMerchant,
      directories: DIRECTORIES.join(),
      appIds: Object.values(appIds).join(),
      storeNames: '总部门店、雨花台店、鼓楼 1912店',
    },
  ]);
  expect(kezhi.posts).toHaveLength(1);
});
