import type { Card } from '../../../lib/domain/card.ts';
import { nextClock } from '../../../lib/domain/clock.ts';
import type { Merchant, Stamp } from '../../../lib/domain/merchant.ts';
import { AT, run } from './desk-fixture.ts';

const HOUR = 3_600_000;
const by = (person: string, after = 0): Stamp => ({ clock: nextClock(undefined, AT + after * HOUR, 'd1'), person });

/** Every state a row of the checklist can have, most of them in the first chapter. */
export const everyState: Partial<Merchant> = {
  ticks: { 'mini.register': { ...by('王芳'), done: true }, 'mini.handover': { ...by('王芳', 1), done: true } },
  proofs: {
    'oa.account': { ...by('王芳'), page: 'wechat-mp/account', evidence: 'page' },
    'oa.ip-whitelist': { ...by('王芳'), page: 'wechat-dev/ip-whitelist', evidence: 'after-save' },
    'sms.kezhi': { ...by('李强'), page: 'kezhi/sms-platform', evidence: 'reloaded' },
  },
  skips: { 'sms.via-kezhi': { ...by('李强', 1), why: '商户已经用助通，不走客至代办' } },
  differs: { 'oa.ip-whitelist': { ...by('王芳', 2), page: 'wechat-dev/ip-whitelist', fields: ['IP白名单'] } },
  waits: {
    'oa.register': { ...by('王芳', -300), since: AT - 300 * HOUR },
    'pay.apply': { ...by('王芳', 3), since: AT + 3 * HOUR },
  },
  notes: [
    { ...by('王芳', 1), id: 'n1', step: 'oa.register', text: '法人在外地，认证电话周一上午才能接听。' },
    {
      ...by('李强', 4),
      id: 'n2',
      step: 'oa.register',
      text: '已补交营业执照，https://mp.weixin.qq.com/acct/wxverifyorder?action=index&order=2026112400017',
    },
  ],
  runs: [
    run('kezhi/store-sync', 'push.kezhi', { databasePort: 'applied' }, 'applied', { ...by('李强', 4) }),
    run('wechat-mp/business-domain', 'oa.domain.business', { domains: 'conflict' }, 'conflict', { id: 'r2', ...by('李强', 5) }),
  ],
  handsOn: 34 * 60_000,
};

/** Somebody else's console: another merchant is known by its account, and the merchant at hand was bound to one of its own. */
export const stranger: Card = {
  kind: 'refused',
  console: 'wechat-mp',
  tabId: 7,
  page: 'wechat-mp/business-domain',
  refusal: { outcome: 'wrong-merchant', there: ['泉城优选连锁', 'gh_4c1b7e90a2d3'] },
  owner: { merchant: 'm2', name: '泉城优选连锁' },
  bound: {
    merchant: 'm1',
    name: '鲁商客至超市（历下店）',
    account: { originalId: 'gh_4c1b7e90a2d3', accountName: '鲁商客至超市' },
    proved: 3,
  },
};

export const unknownPage: Card = { kind: 'unknown-page', console: 'kezhi', tabId: 7, account: { merchantCode: 'LSKZ' } };

export const copyable = [
  { fact: 'appId', shown: 'wx8f3a2b91c07d64e5', from: 'wechat-dev', at: AT },
  { fact: 'originalId', shown: 'gh_4c1b7e90a2d3', from: 'wechat-mp', at: AT },
  { fact: 'accountSubject', shown: '山东鲁商客至超市连锁经营管理有限责任公司历下分公司', from: 'wechat-mp', at: AT },
  { fact: 'syncDatabaseUrl', shown: 'erp.lushang-kezhi-supermarket.example.com', from: 'typed', at: AT },
  { fact: 'storeCodes', shown: '0001、0002、0003、0101、0102', from: 'typed', at: AT },
];
