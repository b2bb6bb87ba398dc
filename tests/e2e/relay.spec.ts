import { askWorker, atHand } from './hands/ask-worker.ts';
import { readyAtWechat } from './hands/at-wechat.ts';
import { text } from './hands/texts.ts';
import { expect, test } from './stage/stage.ts';

const HOSTS = ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'];

test('a dialog’s save is offered once every domain gives the file’s own bytes, and nothing else was ever asked for', async ({ stage }) => {
  const { kezhi, wechat } = stage.practice;
  const { page, desk } = await readyAtWechat(stage, 'mpFunction');
  const { verifyCode } = wechat.account('main');
  const name = `MP_verify_${verifyCode}.txt`;
  await desk.expectPlan({ domains: 'write' });
  await expect(desk.action('apply')).toBeEnabled();
  await expect(desk.action('apply-save')).toHaveCount(0);
  const save = { ...(await atHand(desk.panel, page)), page: 'wechat-mp/business-domain', save: true };
  expect(await askWorker(desk.panel, 'apply', save)).toMatchObject({ outcome: 'needs-human', refusal: { says: 'save_waits' } });
  await desk.press('capture');
  const lines = desk.card().locator('[data-domain]');
  const probe = desk.card().locator('[data-action="probe"]');
  await probe.click();
  await expect(lines.nth(1)).toContainText(text('probe_missing', ['404']));
  kezhi.publish(name, verifyCode);
  kezhi.set({ shops: { [HOSTS[0] ?? '']: 'differs', [HOSTS[1] ?? '']: 'redirects' } });
  await probe.click();
  await expect(lines.first()).toContainText(text('probe_differs'));
  await expect(lines.nth(1)).toContainText(text('probe_redirected'));
  await expect(desk.action('apply-save')).toHaveCount(0);
  await expect(desk.step('oa.verify-file')).not.toHaveAttribute('data-state', 'done');
  kezhi.set({ shops: {} });
  await probe.click();
  await expect(desk.action('apply-save')).toBeEnabled();
  await expect(desk.step('oa.verify-file')).toHaveAttribute('data-state', 'done');
  const asked = HOSTS.map((host) => ({ host, path: `/${name}`, cookie: undefined, referrer: undefined }));
  const told = kezhi.fetched.toSorted((a, b) => HOSTS.indexOf(a.host) - HOSTS.indexOf(b.host));
  expect(told).toEqual(asked.flatMap((one) => [one, one, one]));
  expect(wechat.posts()).toEqual([]);
});
