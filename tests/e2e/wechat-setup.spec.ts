import { askWorker, atHand } from './hands/ask-worker.ts';
import { FACTS, readyAtKezhi, wouldPost } from './hands/at-kezhi.ts';
import { expect, test } from './stage/stage.ts';

const PAGE = 'wechat-setup';

const QR = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const CERTIFICATE = 'MP_verify_UUVF4dYZ9fjEWSSG.txt';

test('服务号&小程序设置 takes what differs, leaves the bare AppID beside it alone and is right the second time', async ({ stage }) => {
  const { kezhi } = stage.practice;
  kezhi.seed(PAGE, { 个人中心访问地址: 'http://kzpro.m.51kezhi.cn', 单客经营访问地址: 'http://old.example' });
  const { page, desk } = await readyAtKezhi(stage, PAGE);
  await desk.giveFile('accountQr', 'qrcode.png', QR);
  await desk.giveFile('verifyFile', CERTIFICATE, Buffer.from('UUVF4dYZ9fjEWSSG'));
  await desk.expectPlan({ qr: 'write', accountCertificate: 'write', miniCertificate: 'leave' });
  await desk.expectPlan({ accountType: 'write', appSecret: 'write', memberCenter: 'keep', singleCustomer: 'write' });
  await desk.press('apply-save');
  await desk.expectOutcome('proved');
  const { appId, appSecret, originalId } = FACTS[PAGE];
  expect(kezhi.stored(PAGE)).toMatchObject({
    账号类型: '服务号',
    公众号二维码: '/opt/fvFile/qrcode.png',
    微信公众号鉴权证书: `/opt/fvFile/${CERTIFICATE}`,
    小程序业务域名鉴权证书: '',
    'AppID(应用ID)': appId,
    'AppSecret(应用密钥)': appSecret,
    微信原始ID: originalId,
    个人中心访问地址: 'http://kzpro.m.51kezhi.cn',
    单客经营访问地址: 'http://kzdkpro.m.51kezhi.cn',
  });
  expect(kezhi.file('qrcode.png')).toEqual(QR);
  expect(kezhi.file(CERTIFICATE)?.toString()).toBe('UUVF4dYZ9fjEWSSG');
  expect((await wouldPost(page, PAGE))['authorizedAppId']).toBe('');
  const again = await askWorker(desk.panel, 'apply', { ...(await atHand(desk.panel, page)), page: 'kezhi/wechat-setup', save: true });
  expect(again).toEqual({ outcome: 'already-right' });
  expect(kezhi.posts).toHaveLength(1);
});
