import type { Account } from './accounts.ts';
import type { Scan } from './scans.ts';
import type { WechatState } from './wechat-state.ts';

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
/** One address, or a block in CIDR form; no `*`, no port (consoles A2). */
const ENTRY = new RegExp(`^(?:${octet}\\.){3}${octet}(?:/(?:3[0-2]|[12]?\\d))?$`);

/**
 * Saves the IP whitelist as the server does and answers its code: 280004 a code that is none of this account's, 280005 not confirmed by the admin,
 * 280006 an entry that is no address, 280007 too many, 0 stored. The whole list is replaced. A scan serves once.
 */
export function saveWhitelist(state: WechatState, account: Account, scan: Scan | undefined, entries: readonly string[]): number {
  if (scan?.purpose !== 'whitelist' || scan.account !== account.id) return 280004;
  if (scan.state !== 'confirmed') return 280005;
  state.scans.spend(scan);
  const forced = state.knobs.nextWhitelistSave;
  state.knobs.nextWhitelistSave = undefined;
  if (forced !== undefined) return forced;
  if (entries.some((entry) => !ENTRY.test(entry))) return 280006;
  if (entries.length > state.knobs.whitelistLimit) return 280007;
  account.whitelist = [...entries];
  return 0;
}
