import type { Format } from './format.ts';
import { ip } from './ip.ts';
import { ipv4Problem } from './ipv4.ts';
import { missingText } from './present.ts';

const WIDEST = 32;

/** One entry of WeChat's whitelist: an address or a block such as 172.0.0.1/24; no `*`, no port. */
export const ipOrCidr: Format = {
  normalise: ip.normalise,
  check(given) {
    const missing = missingText(given);
    if (missing !== undefined) return missing;
    const [address = '', width, ...more] = given.split('/');
    if (more.length > 0 || (width !== undefined && !(/^\d{1,2}$/.test(width) && Number(width) <= WIDEST))) return 'cidr_width';
    return ipv4Problem(address);
  },
};
