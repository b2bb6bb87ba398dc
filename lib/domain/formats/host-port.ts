import type { Format } from './format.ts';
import { hostOrIp } from './host-or-ip.ts';
import { port } from './port.ts';
import { missingText } from './present.ts';

const PAIR = /^([^\s:,]+)\s*[:,]\s*(\d+)$/;

/** A server with its port as `host:port`; SQL Server's `host,port` is read too. */
export const hostPort: Format = {
  normalise(given) {
    const host = hostOrIp.normalise(given.replaceAll('，', ','));
    return host.replace(PAIR, '$1:$2');
  },
  check(given) {
    const missing = missingText(given);
    if (missing !== undefined) return missing;
    const [, host, at] = PAIR.exec(given) ?? [];
    if (host === undefined || at === undefined) return 'host_port_form';
    return hostOrIp.check(host) ?? port.check(at);
  },
};
