import { editDistance } from './edit-distance.ts';

/** Both Kezhi domains are genuine although they are two letters apart. */
const GENUINE = ['51kezhi.com', '51kezhi.cn', 'weixin.qq.com', 'zthysms.com'];

const CLOSE = 2;

/** The genuine domain a name only resembles (51kehzi.com, 5lkezhi.com, mp.weixin.qq.corn), or undefined. */
export function nearMiss(domain: string): string | undefined {
  if (GENUINE.some((genuine) => isUnder(domain, genuine))) return undefined;
  return GENUINE.find((genuine) => editDistance(tail(domain, genuine.split('.').length), genuine) <= CLOSE);
}

/** Whether a name carries a genuine domain in front of a foreign one: kzpro.m.51kezhi.cn.evil.com. */
export function isDisguised(domain: string): boolean {
  return GENUINE.some((genuine) => !isUnder(domain, genuine) && `.${domain}`.includes(`.${genuine}.`));
}

function isUnder(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}

function tail(domain: string, labels: number): string {
  return domain.split('.').slice(-labels).join('.');
}
