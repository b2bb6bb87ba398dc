import { createHash } from 'node:crypto';
import type { Account } from './accounts.ts';
import { templatesOf } from './template-settings.ts';
import { industries, library } from './templates.ts';
import type { WechatState } from './wechat-state.ts';

const REASON = { least: 20, most: 500 };
const MOST = 25;

/** One pair of industries as it is posted: joined by a blank. */
function isPair(text: string): boolean {
  const [first = '', second = ''] = text.split(' ');
  return industries[first]?.includes(second) === true;
}

/** Takes an application in: 10411 without verification (a knob), 10001 a pair or reason the server does not take, 0 it is under review. */
export function applyForTemplates(state: WechatState, account: Account, primary: string, secondary: string, reason: string): number {
  if (!state.knobs.verified) return 10411;
  const fits = isPair(primary) && (secondary === '' || isPair(secondary)) && primary !== secondary;
  if (!fits || reason.length < REASON.least || reason.length > REASON.most) return 10001;
  Object.assign(templatesOf(account), { state: 'review', industries: [primary, secondary].filter(Boolean), reason });
  return 0;
}

/** Adds a template of the old library: 40247 it is closed (since 2023), 45026 no room, 40037 no such number, 0 it is in 我的模板. */
export function addTemplate(state: WechatState, account: Account, id: string): number {
  if (state.knobs.library === 'closed') return 40247;
  const { mine } = templatesOf(account);
  if (mine.length >= MOST) return 45026;
  const found = library.find((one) => one.id === id);
  if (!found) return 40037;
  const { title, class1, class2 } = found;
  const templateId = createHash('sha256').update(`${account.id} ${id} ${mine.length}`).digest('base64url').slice(0, 43);
  mine.push({ templateId, title, class1, class2 });
  return 0;
}
