import { sessionKeyOf } from '../../../lib/app/vault/session-secret.ts';
import type { Happening } from '../../../lib/domain/entry.ts';

/** The two merchants. Everything one of them should have in the console is told from what the other should have. */
export const WHO = ['leshi', 'dongcheng'] as const;
export type Who = (typeof WHO)[number];

export const otherThan = (who: Who): Who => (who === 'leshi' ? 'dongcheng' : 'leshi');

/** What the vendor calls them, and what belongs into the form of each, by the form's own names. */
export const CODE: Readonly<Record<Who, string>> = { leshi: 'LSKZ', dongcheng: 'DCXM' };
export const DESIRED: Readonly<Record<Who, Readonly<Record<string, string>>>> = {
  leshi: { platform: '助通', account: 'leshi_yx', password: 'Pa55-leshi', verifyProduct: '111111', marketingProduct: '111222' },
  dongcheng: { platform: '云片', account: 'dongcheng_yx', password: 'Pa55-dongcheng', verifyProduct: '222111', marketingProduct: '222333' },
};

/** Whose content this is; undefined for what is nobody's. */
export function whoseContent(content: string): Who | undefined {
  return WHO.find((who) => Object.values(DESIRED[who]).includes(content));
}

/** What the record of a merchant says when all begins; the vendor's code of it is known or not yet. */
export function recordOf(who: Who, isKnown: boolean): Happening[] {
  const { platform = '', account = '', password = '', verifyProduct = '', marketingProduct = '' } = DESIRED[who];
  const facts = { smsAccount: account, smsVerifyProduct: verifyProduct, smsMarketingProduct: marketingProduct };
  return [
    { kind: 'merchant-created', name: who },
    ...(isKnown ? [{ kind: 'fact-captured', fact: 'merchantCode', content: CODE[who], from: 'typed' } as const] : []),
    ...Object.entries(facts).map(([fact, content]) => ({ kind: 'fact-captured', fact, content, from: 'typed' }) as const),
    { kind: 'secret-given', fact: 'smsPassword', length: password.length, from: 'typed' },
    { kind: 'override-set', value: 'sms-platform', content: platform, why: '双方约定' },
  ];
}

/** The password as the session's memory holds it while there is no vault. */
export const secretOf = (who: Who): [key: string, secret: string] => [sessionKeyOf(who, 'smsPassword'), DESIRED[who]['password'] ?? ''];
