import type { Console } from './console.ts';

/**
 * The console an address belongs to, by its exact host; a console's own domains count with a dot boundary and only by https.
 * `configured` are the exact origins the user entered for the Kezhi backend. Ports count: an origin is scheme, host and port.
 */
export function consoleOf(address: string | undefined, consoles: readonly Console[], configured: readonly string[]): Console | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { origin, protocol, hostname, port } = new URL(address);
  if (configured.includes(origin)) return consoles.find(({ id }) => id === 'kezhi');
  if (protocol !== 'https:' || port !== '') return undefined;
  const isUnder = (domain: string): boolean => hostname.endsWith(`.${domain}`);
  return consoles.find(
    ({ hosts, domains, notDomains }) => hosts.includes(hostname) || (domains?.some(isUnder) === true && notDomains?.some(isUnder) !== true),
  );
}
