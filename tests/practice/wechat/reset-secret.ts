import { randomBytes } from 'node:crypto';
import { json } from '../answers.ts';
import type { SiteAnswer } from '../site.ts';
import type { Account } from './accounts.ts';
import type { Scan } from './scans.ts';
import type { WechatState } from './wechat-state.ts';

/** Makes a new AppSecret once the admin has confirmed, and shows it in this one answer; 280004: a scan that is none of this account's. */
export function resetSecret(state: WechatState, account: Account, scan: Scan | undefined): SiteAnswer {
  if (scan?.purpose !== 'secret' || scan.state !== 'confirmed' || scan.account !== account.id) return json({ base_resp: { ret: 280004 } });
  state.scans.spend(scan);
  account.secret = 'set';
  return json({ base_resp: { ret: 0 }, secret: randomBytes(16).toString('hex') });
}
