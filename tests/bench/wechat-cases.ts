import { vendor as wechatDev } from '../../lib/catalog/consoles/wechat-dev/console.ts';
import { page as ipWhitelist } from '../../lib/catalog/consoles/wechat-dev/ip-whitelist.page.ts';
import { page as businessDomain } from '../../lib/catalog/consoles/wechat-mp/business-domain.page.ts';
import { vendor as wechatMp } from '../../lib/catalog/consoles/wechat-mp/console.ts';
import { kit as native } from '../../lib/catalog/kits/native.kit.ts';
import { kit as weui } from '../../lib/catalog/kits/weui.kit.ts';
import type { ApplyCase } from './bench-apply.ts';

const kits = [weui, native];
const ADDRESSES = ['49.4.24.68', '119.3.192.43', '119.3.245.154', '119.3.246.34'];
const DOMAINS = ['kzpro.m.51kezhi.cn', 'kzdkpro.m.51kezhi.cn'];

export const wechatCases: readonly ApplyCase[] = [
  {
    name: 'wechat-dev API IP白名单',
    task: { page: ipWhitelist, kits, console: wechatDev },
    desired: { addresses: { add: ADDRESSES } },
    open: async (tab, { wechat }) => {
      const { cookies, devDetail } = wechat.signIn('main');
      await tab.context().addCookies([...cookies]);
      await tab.goto(devDetail, { waitUntil: 'networkidle' });
      await tab.locator('.deploy-info-item', { hasText: 'IP白名单' }).getByText('编辑', { exact: true }).click();
      await tab.locator('textarea:visible').waitFor();
    },
    script: async (frame) => {
      const list = frame.locator('textarea:visible');
      const held = (await list.inputValue()).split('\n').filter((line) => line !== '');
      await list.fill([...held, ...ADDRESSES.filter((address) => !held.includes(address))].join('\n'));
      await list.inputValue();
    },
  },
  {
    name: 'wechat-mp 业务域名',
    task: { page: businessDomain, kits, console: wechatMp },
    desired: { domains: { add: DOMAINS } },
    open: async (tab, { wechat }) => {
      const { cookies, mpFunction } = wechat.signIn('main');
      await tab.context().addCookies([...cookies]);
      await tab.goto(mpFunction, { waitUntil: 'networkidle' });
      await tab.locator('[data-opens="business"]').click();
      await tab.locator('.js_domain1:visible').waitFor();
    },
    script: async (frame) => {
      for (const [at, domain] of DOMAINS.entries()) {
        const slot = frame.locator(`.js_domain${at + 2}:visible`);
        await slot.fill(domain);
        await slot.inputValue();
      }
    },
  },
];
