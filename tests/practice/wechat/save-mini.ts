import type { Account } from './accounts.ts';
import { miniDomainKinds } from './mini-settings.ts';
import type { Scan } from './scans.ts';
import type { WechatState } from './wechat-state.ts';

const HOST = '(?:[a-z0-9-]+\\.)+[a-z][a-z0-9-]*';
const SERVER = new RegExp(`^https://${HOST}(?::\\d+)?$`);
const SOCKET = new RegExp(`^wss://${HOST}(?::\\d+)?$`);
const BUSINESS = new RegExp(`^${HOST}$`);
const MOST = 200;

/**
 * Saves a mini program's domains as the server does and answers a code: 280004 a scan that is none of this account's, 85017 a domain of a
 * wrong form, 85016 too many, 85018 no changes left, 0 stored. The whole lists are replaced. A scan serves once. [I] for the codes.
 */
export function saveMini(state: WechatState, account: Account, scan: Scan | undefined, lists: Readonly<Record<string, string[]>>): number {
  const { mini } = account;
  if (!mini || scan?.purpose !== 'mini' || scan.state !== 'confirmed' || scan.account !== account.id) return 280004;
  const forced = state.knobs.nextMiniSave;
  state.knobs.nextMiniSave = undefined;
  if (forced !== undefined) return forced;
  if (Object.entries(lists).some(([kind, list]) => list.some((domain) => !formOf(kind).test(domain)))) return 85017;
  if (Object.values(lists).some(({ length }) => length > MOST)) return 85016;
  if (mini.changesLeft === 0) return 85018;
  state.scans.spend(scan);
  mini.changesLeft -= 1;
  for (const kind of miniDomainKinds) if (lists[kind]) mini.servers[kind] = lists[kind];
  if (lists.business) mini.business = lists.business;
  return 0;
}

function formOf(kind: string): RegExp {
  if (kind === 'business') return BUSINESS;
  return kind === 'socket' ? SOCKET : SERVER;
}
