import type { Party } from '../domain/party.ts';

/** Who has to act in the steps that are not the implementer's own, by step id (guide, chapters 1 to 8). */
export const owedBy: Readonly<Record<string, Party>> = {
  'oa.register': 'merchant',
  'oa.authorize': 'merchant',
  'mini.register': 'merchant',
  'mini.authorize': 'merchant',
  'mini.review': 'wechat',
  'pay.apply': 'sisspay',
  'sms.open': 'sms',
  'sms.via-kezhi': 'merchant',
  'reg.answer': 'kezhi',
  'push.ports': 'merchant',
};
