import type { Format } from './format.ts';
import { hostNameProblem, tidyHost } from './host-name.ts';
import { ipv4Problem, looksNumeric } from './ipv4.ts';
import { missingText } from './present.ts';

/** A server by address or name, without a port: the port has a field of its own. */
export const hostOrIp: Format = {
  normalise: tidyHost,
  check(given) {
    const missing = missingText(given);
    if (missing !== undefined) return missing;
    if (/^[^\s:,/]+\s*[:,]\s*\d+$/.test(given)) return 'host_with_port';
    return looksNumeric(given) ? ipv4Problem(given) : hostNameProblem(given);
  },
};
