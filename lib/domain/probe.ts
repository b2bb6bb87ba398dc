import * as z from 'zod';

/**
 * What a domain gave for the verification file. same: its very bytes · differs: other content · missing: 404 · redirected: it leads elsewhere
 * · failed: any other status · unreachable: no connection.
 */
export const ProbeAnswer = z.enum(['same', 'differs', 'missing', 'redirected', 'failed', 'unreachable']);
export type ProbeAnswer = z.infer<typeof ProbeAnswer>;

/** One domain and what it answered. `scheme`: the one that was tried last; http comes into play only where https gives no connection. */
export const Probed = z.strictObject({
  domain: z.string(),
  scheme: z.enum(['https', 'http']),
  answer: ProbeAnswer,
  status: z.optional(z.int()),
});
export type Probed = z.infer<typeof Probed>;

/** What an address gave, before it is compared with anything. */
export type Fetched =
  | { readonly kind: 'answered'; readonly status: number; readonly bytes: Uint8Array }
  | { readonly kind: 'redirected' }
  | { readonly kind: 'unreachable' };

/** Compares what an address gave with the bytes it should give. */
export function judgeAnswer(fetched: Fetched, wanted: Uint8Array): Pick<Probed, 'answer' | 'status'> {
  if (fetched.kind !== 'answered') return { answer: fetched.kind };
  const { status, bytes } = fetched;
  if (status === 404) return { answer: 'missing', status };
  if (status !== 200) return { answer: 'failed', status };
  const same = bytes.length === wanted.length && bytes.every((byte, at) => byte === wanted[at]);
  return { answer: same ? 'same' : 'differs', status };
}

/** Every domain gives the file's very bytes: that is the proof. */
export function isProbeGood(answers: readonly Probed[]): boolean {
  return answers.length > 0 && answers.every(({ answer }) => answer === 'same');
}

/**
 * The origins a probe needs: https of every domain, and http of those that gave no connection by https the last time.
 * Nothing else is ever asked for.
 */
export function probeOrigins(domains: readonly string[], last: readonly Probed[]): string[] {
  const byHttp = last.filter(({ scheme, answer }) => scheme === 'http' || answer === 'unreachable').map(({ domain }) => domain);
  const http = domains.filter((domain) => byHttp.includes(domain));
  return [...domains.map((domain) => `https://${domain}`), ...http.map((domain) => `http://${domain}`)];
}
