import { allConsoles } from '../catalog/all-consoles.ts';

/** Every console with the hosts on which the extension works by default; `*.` stands before a whole domain. */
export function touchedHosts(): readonly { readonly title: string; readonly hosts: readonly string[] }[] {
  return [...allConsoles.values()].map(({ title, hosts, domains = [] }) => ({
    title,
    hosts: [...hosts.filter((host) => !domains.some((domain) => host.endsWith(`.${domain}`))), ...domains.map((domain) => `*.${domain}`)],
  }));
}
