import type { Format } from './format.ts';
import { hostOrIp } from './host-or-ip.ts';
import { port } from './port.ts';
import { missingText } from './present.ts';
import { lowerAscii, tidy } from './tidy.ts';

const PARTS = /^(https?):\/\/([^/:?#@]*)(?::([^/?#@]*))?([/?#].*)?$/;
const HEAD = /^https?:\/\/[^/?#]*/i;

/** A web address. Scheme and host become lower case; blanks inside stay and are refused. */
export const url: Format = {
  normalise: (given) => tidy(given).replace(HEAD, (head) => lowerAscii(head.replaceAll('。', '.'))),
  check(given) {
    const missing = missingText(given);
    if (missing !== undefined) return missing;
    if (/\s/.test(given)) return 'blank_inside';
    const [, scheme, host = '', at] = PARTS.exec(given) ?? [];
    if (scheme === undefined) return 'url_form';
    return hostOrIp.check(host) ?? (at === undefined ? undefined : port.check(at));
  },
};
