import { isDeepStrictEqual } from 'node:util';
import { chromium } from '@playwright/test';
import type { KeptPractice, Practice } from '../../../practice/start-practice.ts';
import { browserOptions } from '../../stage/browser-options.ts';
import { AdminPhone } from '../admin-phone.ts';
import type { SkinName } from '../all-visits.ts';
import { smsAccountPage } from '../consoles/sms.ts';
import { consoleHands } from '../count-hands.ts';
import { Person } from '../person.ts';
import type { Rollout } from '../rollout.ts';
import { miniByHand, settingsByHand, syncByHand } from './kezhi-by-hand.ts';
import { domainsByHand, fileByHand, noteByHand, whitelistByHand } from './wechat-by-hand.ts';

/** The pages ask for their scan this often here: nobody reads along. */
const POLL_MS = 200;

/**
 * Types by hand what the consoles hold after a rollout, into the consoles as they were before it, in a browser without the extension, and
 * counts the clicks and keys it takes from the consoles' own log. Rejects when the consoles do not hold the same in the end. They are left
 * as they were found.
 */
export async function countByHand(practice: Practice, skin: SkinName): Promise<Rollout['byHand']> {
  const wanted = practice.kept();
  practice.reset();
  practice.wechat.set({ skin, pollMs: POLL_MS });
  practice.wechat.account('main').platforms = ['客至易会员'];
  const { args = [], ...browser } = browserOptions();
  const launched = await chromium.launch({ ...browser, args: [...args, `--host-resolver-rules=${practice.hostRules}`] });
  try {
    const context = await launched.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
    await typeAll(practice, new Person(context, new AdminPhone(await context.newPage())), wanted, skin);
    if (!isDeepStrictEqual(comparable(practice.kept()), comparable(wanted)))
      throw new Error('By hand the consoles came to hold something else.');
    return consoleHands(practice);
  } finally {
    await launched.close();
    practice.keep(wanted);
  }
}

async function typeAll(practice: Practice, person: Person, wanted: KeptPractice, skin: SkinName): Promise<void> {
  const account = practice.wechat.account('main');
  const { whitelist = [], domains = account.domains } = wanted.wechat.accounts.find(({ id }) => id === account.id) ?? {};
  const stored = labelledOf(practice, wanted);
  const files = (name: string): Buffer => Buffer.from(wanted.kezhi.files[name] ?? '', 'base64');
  const appSecret = await noteByHand(person);
  await whitelistByHand(
    person,
    skin,
    whitelist.filter((address) => !account.whitelist.includes(address)),
  );
  await fileByHand(person);
  await settingsByHand(
    person,
    practice,
    '微信管理',
    'wechat-setup',
    { ...stored['wechat-setup'], 'AppSecret(应用密钥)': appSecret },
    files,
  );
  for (const kind of ['business', 'js', 'oauth'] as const) await domainsByHand(person, kind, domains[kind]);
  await miniByHand(person, practice, stored['mini-setup']);
  await syncByHand(person);
  await smsAccountPage(person);
  for (const id of ['sms-platform', 'store-sync'] as const) await settingsByHand(person, practice, '系统设置', id, stored[id], files);
}

const PAGES = ['wechat-setup', 'mini-setup', 'sms-platform', 'store-sync'] as const;

/** What the forms should hold, by label: the consoles are lent it for a moment. */
function labelledOf(practice: Practice, wanted: KeptPractice): Record<(typeof PAGES)[number], Record<string, string>> {
  const fresh = practice.kept().kezhi;
  practice.kezhi.keep(wanted.kezhi);
  const stored = Object.fromEntries(PAGES.map((page) => [page, practice.kezhi.stored(page)]));
  practice.kezhi.keep(fresh);
  return stored as Record<(typeof PAGES)[number], Record<string, string>>;
}

/** Everything the consoles hold but the AppSecret, which is another one after each reset. */
function comparable({ kezhi, wechat }: KeptPractice): unknown {
  const records = Object.entries(kezhi.records).map(([place, record]) => {
    const { appSecret, ...rest } = record;
    return [place, place.endsWith('wechat-setup') ? rest : { ...rest, appSecret }] as const;
  });
  const accounts = wechat.accounts.map(({ whitelist, domains, secret, platforms }) => ({ whitelist, domains, secret, platforms }));
  return JSON.parse(JSON.stringify({ records: Object.fromEntries(records), files: Object.keys(kezhi.files).toSorted(), accounts }));
}
