import type { SecretAway } from './card.ts';
import { asText, type Content } from './content.ts';
import type { Fact } from './fact.ts';
import type { Merchant, ProfileState } from './merchant.ts';
import type { Page } from './page.ts';
import type { Desired } from './plan.ts';
import { resolveValue } from './resolve-value.ts';
import type { ResolvedField } from './resolved.ts';
import type { Source, Step } from './rollout.ts';
import { allRules } from './rules/all-rules.ts';
import type { Value } from './value.ts';

/**
 * What values and facts resolve against. `secretsAtHand`: facts whose secret can be had, and, where nothing is written but only shown, those
 * in a locked vault too; `secretsAway`: why others cannot.
 */
export interface ResolveContext {
  readonly values: ReadonlyMap<string, Value>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly profile: ProfileState;
  readonly secretsAtHand: ReadonlySet<string>;
  readonly secretsAway?: ReadonlyMap<string, SecretAway>;
}

type Resolved = Pick<ResolvedField, 'desired' | 'origin' | 'lacks' | 'leave'>;

/** What each field of the page should hold for this merchant, in the order of the page file. A field the step does not name is left alone. */
export function resolveStep(step: Step, page: Page, merchant: Merchant, context: ResolveContext): readonly ResolvedField[] {
  return Object.entries(page.fields).map(([field, { label, secret }]) => ({
    field,
    label: label.join(' / '),
    secret: secret === true,
    ...resolveSource(step.fields?.[field] ?? { leave: true }, merchant, context),
  }));
}

/** What one source comes to: what to write, what is missing, or nothing of ours. A source the catalog does not know is a bug and throws. */
export function resolveSource(source: Source, merchant: Merchant, context: ResolveContext): Resolved {
  if ('leave' in source) return { leave: true };
  if ('facts' in source) return fromFacts(source.facts, merchant);
  if (!('value' in source)) return fromFact(source, merchant, context);
  const shown = source.over === undefined ? undefined : knownText(merchant, source.over);
  return shown === undefined ? fromValue(source.value, merchant, context) : { desired: { set: shown }, origin: 'fact' };
}

function fromFacts(facts: readonly string[], merchant: Merchant): Resolved {
  const missing = facts.find((fact) => knownText(merchant, fact) === undefined);
  if (missing !== undefined) return { lacks: { fact: missing } };
  return { desired: { add: facts.flatMap((fact) => knownText(merchant, fact) ?? []) }, origin: 'fact' };
}

function fromValue(id: string, merchant: Merchant, { values, profile }: ResolveContext): Resolved {
  const value = values.get(id);
  if (value === undefined) throw new Error(`No value is called ${id}.`);
  const resolved = resolveValue(value, profile, merchant);
  if ('lacks' in resolved) return { lacks: { value: id } };
  return { desired: desire(resolved.content, value.policy), origin: resolved.origin };
}

function fromFact(source: Extract<Source, { fact: string }>, merchant: Merchant, context: ResolveContext): Resolved {
  const { fact, rule, optional } = source;
  const absent: Resolved = { ...(optional === true ? { leave: true } : {}), lacks: { fact } };
  if (context.facts.get(fact)?.secret === true) return fromSecret(fact, absent, merchant, context);
  const content = knownText(merchant, fact);
  if (content === undefined) return absent;
  return rule === undefined ? { desired: { set: content }, origin: 'fact' } : byRule(rule, content, merchant);
}

/** A secret that the record has is never skipped because it cannot be had just now, whether or not the page could do without it. */
function fromSecret(fact: string, absent: Resolved, merchant: Merchant, { secretsAtHand, secretsAway }: ResolveContext): Resolved {
  if (secretsAtHand.has(fact)) return { desired: { secretOf: fact }, origin: 'fact' };
  const why = secretsAway?.get(fact);
  if (why === undefined || (absent.leave === true && merchant.secrets[fact] === undefined)) return absent;
  return { lacks: { fact, why } };
}

function byRule(rule: string, content: string, merchant: Merchant): Resolved {
  const form = allRules[rule];
  if (form === undefined) throw new Error(`No rule is called ${rule}.`);
  const formed = form(content, (fact) => knownText(merchant, fact));
  return 'lacks' in formed ? { lacks: { fact: formed.lacks } } : { desired: { set: formed.content }, origin: 'fact' };
}

function desire(content: Content, policy: Value['policy']): Desired {
  if (policy === 'include') return { add: typeof content === 'string' ? [content] : content };
  return { set: asText(content) };
}

function knownText(merchant: Merchant, fact: string): string | undefined {
  const content = merchant.facts[fact]?.content;
  return content === undefined ? undefined : asText(content);
}
