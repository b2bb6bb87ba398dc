import type { Page as Tab } from '@playwright/test';
import { page as businessPage } from '../../lib/catalog/consoles/wechat-mp/mini-business-domain.page.ts';
import { page as credentials } from '../../lib/catalog/consoles/wechat-mp/mini-credentials.page.ts';
import { page as serverPage } from '../../lib/catalog/consoles/wechat-mp/mini-server-domain.page.ts';
import type { MiniSettings } from '../practice/wechat/mini-settings.ts';
import { type AtWechat, expect, mpTask, test } from './lab/practice-lab.ts';

const OURS = 'https://kzpro.m.51kezhi.cn';
const OWN = 'https://api.leshikezhi.example';
const [server, business] = [mpTask(serverPage), mpTask(businessPage)];
const request = { field: 'request', desired: { add: [OURS] } };

/** 开发设置 in the page itself in the older skin, and in the newest one below a frame and two shadow roots. */
const PLACES = [
  ['older skin, in the page', { skin: 'legacy', miniPage: 'top' }, undefined],
  ['newest skin, in a frame with shadow roots', { skin: 'weui', miniPage: 'nested' }, 'app=devprofile'],
] as const;

/** Opens 开发设置 and waits until its script has drawn it. */
async function openProfile(mp: AtWechat, knobs: (typeof PLACES)[number][1]): Promise<void> {
  await mp.open('mini', 'miniProfile', knobs);
  await expect(shownIn(mp.tab, knobs.miniPage).getByText('AppSecret(小程序密钥)')).toBeVisible();
}

function shownIn(tab: Tab, where: 'top' | 'nested') {
  return where === 'top' ? tab : tab.frameLocator('.sub_app');
}

for (const [name, knobs, at] of PLACES) {
  test.describe(name, () => {
    test('服务器域名: looked at without a scan, scanned, added to, saved and proved without another', async ({ mp, practice }) => {
      const { wechat } = practice;
      const mini = wechat.account('mini').mini as MiniSettings;
      await openProfile(mp, knobs);
      expect(await mp.call('recognise', [[mpTask(credentials), server, business]], at)).toEqual([
        credentials.id,
        serverPage.id,
        businessPage.id,
      ]);
      expect(await mp.call('look', [server], at)).toMatchObject({
        state: 'shut',
        fields: { request: { outcome: 'seen', label: 'request合法域名', now: [OWN] } },
        account: { miniName: '乐食客至小程序', miniAppId: wechat.account('mini').appId },
      });
      expect(await mp.call('open', [server], at)).toEqual({ outcome: 'needs-human', says: 'scan_first' });
      await expect.poll(() => wechat.phone.waiting().length).toBe(1);
      expect(await mp.call('look', [server], at)).toMatchObject({ state: 'shut' });
      wechat.phone.accept();
      await expect.poll(() => mp.call('look', [server], at)).toMatchObject({ state: 'open', notes: { savesLeft: '50' } });
      expect(await mp.call('look', [server], at)).toMatchObject({ fields: { request: { now: [OWN] }, socket: { now: [] } } });
      expect(await mp.call('fill', [server, request], at)).toMatchObject({ outcome: 'applied', before: [OWN], after: [OWN, OURS] });
      expect(await mp.call('fill', [server, request], at)).toMatchObject({ outcome: 'already-right' });
      expect(await mp.call('save', [server], at)).toMatchObject({ outcome: 'saved' });
      expect(mini.servers).toEqual({ request: [OWN, OURS], socket: [], uploadFile: [], downloadFile: [] });
      const proved = await mp.call('prove', [server, { request: { add: [OURS] } }], at);
      expect(proved).toMatchObject({ outcome: 'seen', fields: { request: { outcome: 'proved' } } });
      expect(await mp.call('prove', [server, { request: { add: ['https://x.cn'] } }], at)).toMatchObject({
        fields: { request: { outcome: 'not-verified', now: [OWN, OURS] } },
      });
      expect(wechat.phone.waiting()).toEqual([]);
    });

    test('业务域名: rows grow by as many as are missing, what is there stays, and the file is taken', async ({ mp, practice }) => {
      const { wechat } = practice;
      const { verifyCode, mini } = wechat.account('mini');
      await openProfile(mp, knobs);
      await mp.call('open', [business], at);
      await expect.poll(() => wechat.phone.waiting().length).toBe(1);
      wechat.phone.accept();
      await expect.poll(() => mp.call('look', [business], at)).toMatchObject({ state: 'open' });
      const add = ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'];
      expect(await mp.call('fill', [business, { field: 'domains', desired: { add } }], at)).toMatchObject({
        outcome: 'applied',
        before: ['shop.leshikezhi.example'],
        after: ['shop.leshikezhi.example', ...add],
      });
      expect(await mp.call('take', [business, 'verifyFile'], at)).toEqual({
        outcome: 'captured',
        content: '2225735179.txt',
        base64: btoa(verifyCode),
      });
      expect(await mp.call('save', [business], at)).toMatchObject({ outcome: 'saved' });
      expect(mini?.business).toEqual(['shop.leshikezhi.example', ...add]);
      expect(await mp.call('prove', [business, { domains: { add } }], at)).toMatchObject({ fields: { domains: { outcome: 'proved' } } });
    });
  });
}

test('a rejected scan leaves the dialog shut', async ({ mp, practice }) => {
  await openProfile(mp, { skin: 'legacy', miniPage: 'top' });
  await mp.call('open', [server]);
  await expect.poll(() => practice.wechat.phone.waiting().length).toBe(1);
  practice.wechat.phone.reject();
  await expect(mp.tab.getByText('管理员已拒绝本次操作')).toBeVisible();
  expect(await mp.call('look', [server])).toMatchObject({ state: 'shut' });
  expect(practice.wechat.posts()).toEqual([]);
});
