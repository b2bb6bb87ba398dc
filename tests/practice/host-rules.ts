/** True when `host` is the exact name, or lies under the domain of `*.domain`. */
export function hostMatches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/**
 * The value of Chromium's `--host-resolver-rules`: these hosts are found on this machine at `port`, no other host is found at all.
 * The first rule that fits wins, exclusions before all.
 */
export function hostRules(hosts: readonly string[], port: number): string {
  const mapped = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ');
}
