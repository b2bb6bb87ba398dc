import { clockTime } from './clock.ts';
import type { Content } from './content.ts';
import type { Merchant } from './merchant.ts';
import type { Probed } from './probe.ts';
import type { ResolveContext } from './resolve-step.ts';
import { resolveValue } from './resolve-value.ts';
import type { Step } from './rollout.ts';

/** A verification file, the domains that must give it, and what they gave last. `file`: its name, absent while it is not known. `at` in ms. */
export interface ProbeView {
  readonly file?: string;
  readonly domains: readonly string[];
  readonly answers: readonly Probed[];
  readonly at?: number;
}

/** What there is to say of a step's probe; undefined for a step without one. Answers about another file than the present one do not count. */
export function probeView(step: Step, merchant: Merchant, context: Pick<ResolveContext, 'values' | 'profile'>): ProbeView | undefined {
  if (step.probe === undefined) return undefined;
  const { fact, domains: value } = step.probe;
  const known = merchant.facts[fact]?.content;
  const file = typeof known === 'string' ? { file: known } : {};
  const last = merchant.probes?.[step.id];
  const counts = last !== undefined && last.file === file.file;
  return {
    ...file,
    domains: domainsOf(value, merchant, context),
    answers: counts ? last.answers : [],
    ...(counts ? { at: clockTime(last.clock) } : {}),
  };
}

function domainsOf(id: string, merchant: Merchant, { values, profile }: Pick<ResolveContext, 'values' | 'profile'>): readonly string[] {
  const value = values.get(id);
  if (value === undefined) throw new Error(`No value is called ${id}.`);
  const resolved = resolveValue(value, profile, merchant);
  return 'content' in resolved ? hostsIn(resolved.content) : [];
}

/** The hosts of domains or addresses: `https://kzpro.m.51kezhi.cn` and `kzpro.m.51kezhi.cn/a` are the same host. */
function hostsIn(content: Content): string[] {
  const addresses = [content].flat().map((text) => (text.includes('://') ? text : `https://${text}`));
  return [...new Set(addresses.filter((address) => URL.canParse(address)).map((address) => new URL(address).host))];
}
