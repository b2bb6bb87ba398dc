import type { Lack } from './desk.ts';
import type { Merchant } from './merchant.ts';
import { type ResolveContext, resolveSource } from './resolve-step.ts';
import { resolveValue } from './resolve-value.ts';
import type { Step, StepKind } from './rollout.ts';

/** Steps of these kinds bring their facts; all others need them. */
const BRINGING: readonly StepKind[] = ['capture', 'human', 'wait'];

/** The facts and values a step cannot be done without and that are missing, each once. */
export function stepLacks(step: Step, merchant: Merchant, context: ResolveContext): readonly Lack[] {
  const { facts, values } = inFields(step, merchant, context);
  for (const id of step.values ?? []) {
    const value = context.values.get(id);
    if (value !== undefined && 'lacks' in resolveValue(value, context.profile, merchant)) values.add(id);
  }
  for (const id of BRINGING.includes(step.kind) ? [] : (step.facts ?? [])) if (!isKnown(merchant, id)) facts.add(id);
  return [...named('fact', facts, context.facts), ...named('value', values, context.values)];
}

/** Whether a fact was captured or typed, or given as a secret. */
export function isKnown(merchant: Merchant, fact: string): boolean {
  return merchant.facts[fact] !== undefined || merchant.secrets[fact] !== undefined;
}

function inFields(step: Step, merchant: Merchant, context: ResolveContext): { facts: Set<string>; values: Set<string> } {
  const lacks = Object.values(step.fields ?? {}).flatMap((source) => {
    const { leave, lacks: missing } = resolveSource(source, merchant, context);
    return leave === true ? [] : (missing ?? []);
  });
  return {
    facts: new Set(lacks.flatMap(({ fact }) => fact ?? [])),
    values: new Set(lacks.flatMap(({ value }) => value ?? [])),
  };
}

function named(kind: Lack['kind'], ids: ReadonlySet<string>, from: ReadonlyMap<string, Pick<Lack, 'title'>>): readonly Lack[] {
  return [...ids].flatMap((id) => {
    const found = from.get(id);
    return found === undefined ? [] : [{ id, kind, title: found.title }];
  });
}
