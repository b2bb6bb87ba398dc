import { isDeepStrictEqual } from 'node:util';
import { chromium } from '@playwright/test';
import { keptRows } from '../../../practice/kezhi/grids/kept-rows.ts';
import type { KeptPractice, Practice } from '../../../practice/start-practice.ts';
import type { Account } from '../../../practice/wechat/accounts.ts';
import type { MiniSettings } from '../../../practice/wechat/mini-settings.ts';
import { templatesOf } from '../../../practice/wechat/template-settings.ts';
import { library } from '../../../practice/wechat/templates.ts';
import { browserOptions } from '../../stage/browser-options.ts';
import { AdminPhone } from '../admin-phone.ts';
import type { SkinName } from '../all-visits.ts';
import { smsAccountPage } from '../consoles/sms.ts';
import { consoleHands } from '../count-hands.ts';
import { Person } from '../person.ts';
import type { Rollout } from '../rollout.ts';
import { storePay } from '../visits/store-pay.ts';
import { gridByHand, miniByHand, payByHand, settingsByHand, syncByHand } from './kezhi-by-hand.ts';
import { businessDomainByHand, miniFileByHand, miniSecretByHand, serverDomainByHand } from './mini-by-hand.ts';
import { applyByHand, templatesByHand } from './templates-by-hand.ts';
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
  practice.wechat.set({ skin, pollMs: POLL_MS, library: 'open' });
  practice.wechat.account('main').platforms = ['客至易会员'];
  const { args = [], ...browser } = browserOptions();
  const launched = await chromium.launch({ ...browser, args: [...args, `--host-resolver-rules=${practice.hostRules}`] });
  try {
    const context = await launched.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
    await typeAll(practice, new Person(context, new AdminPhone(await context.newPage())), wanted, skin);
    const other = differing(comparable(practice.kept()), comparable(wanted));
    if (other.length > 0) throw new Error(`By hand the consoles came to hold something else: ${other.join(', ')}.`);
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
  await messagesByHand(person, practice, wanted);
  await miniSecretByHand(person);
  await serverDomainByHand(
    person,
    missingOf(practice, wanted, ({ servers }) => servers.request),
  );
  await miniFileByHand(person);
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
  await businessDomainByHand(
    person,
    missingOf(practice, wanted, ({ business }) => business),
  );
  await miniByHand(person, practice, stored['mini-setup']);
  await syncByHand(person);
  const [{ subMerchant = '', directories = '', appIds = '' } = {}] = keptRows(wanted.kezhi.records['LSKZ/store-pay'] ?? {});
  await payByHand(person, { subMerchant, directories, appIds }, storePay.facts['payStores']?.split('、') ?? []);
  await smsAccountPage(person);
  for (const id of ['sms-platform', 'store-sync'] as const) await settingsByHand(person, practice, '系统设置', id, stored[id], files);
  await gridByHand(person, '系统设置', '门店信息管理');
  await gridByHand(person, '门店业务', 'POS机信息管理');
}

/** Applies for template messages, and adds what 我的模板 should hold once WeChat has agreed. */
async function messagesByHand(person: Person, practice: Practice, wanted: KeptPractice): Promise<void> {
  const held = accountOf(wanted, 'main').templates;
  if (held === undefined) return;
  await applyByHand(person, held);
  templatesOf(practice.wechat.account('main')).state = 'on';
  await templatesByHand(
    person,
    held.mine.map(({ title }) => library.find((one) => one.title === title)?.id ?? title),
  );
}

function accountOf({ wechat }: KeptPractice, id: string): Account {
  const found = wechat.accounts.find((account) => account.id === id);
  if (found === undefined) throw new Error(`There is no account ${id}.`);
  return found;
}

/** The one entry that a list of the mini program should hold and does not. */
function missingOf(practice: Practice, wanted: KeptPractice, list: (mini: MiniSettings) => readonly string[]): string {
  const [now, then] = [practice.wechat.account('mini').mini, accountOf(wanted, 'mini').mini].map((mini) => (mini ? list(mini) : []));
  return then?.find((entry) => !now?.includes(entry)) ?? '';
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

/** The names of what differs. */
function differing(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): string[] {
  return Object.keys({ ...one, ...other }).filter((name) => !isDeepStrictEqual(one[name], other[name]));
}

/** Everything the consoles hold, by name, but the AppSecret, which is another one after each reset. */
function comparable({ kezhi, wechat }: KeptPractice): Record<string, unknown> {
  const records = Object.entries(kezhi.records).map(([place, record]) => {
    const { appSecret, ...rest } = record;
    return [place, place.endsWith('wechat-setup') ? rest : { ...rest, appSecret }] as const;
  });
  const accounts = wechat.accounts.flatMap(({ id, mini, templates, ...account }) => {
    const { whitelist, domains, secret, platforms } = account;
    const titles = templates?.mine.map(({ title }) => title);
    const held = { whitelist, domains, secret, platforms, servers: mini?.servers, business: mini?.business, titles };
    return Object.entries({ ...held, industries: templates?.industries }).map(([name, content]) => [`${id} ${name}`, content] as const);
  });
  const files = Object.keys(kezhi.files).toSorted();
  return JSON.parse(JSON.stringify({ ...Object.fromEntries([...records, ...accounts]), files }));
}
