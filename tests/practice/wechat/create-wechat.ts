import type { Site } from '../site.ts';
import { createDevSite } from './dev-site.ts';
import { createMpSite } from './mp-site.ts';
import { createPhoneSite } from './phone-site.ts';

/** The three WeChat practice sites and what tests do with them. */
export interface Wechat {
  readonly sites: readonly Site[];
}

/** One WeChat world: the two consoles and the admin's phone. */
export function createWechat(): Wechat {
  return { sites: [createMpSite(), createDevSite(), createPhoneSite()] };
}
