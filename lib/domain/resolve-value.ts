import type { Origin } from './card.ts';
import type { Content } from './content.ts';
import type { Merchant, ProfileState } from './merchant.ts';
import type { Value } from './value.ts';

/** The content in force and where it comes from, or the id of the value a person must decide first. */
export type ResolvedValue = { readonly content: Content; readonly origin: Exclude<Origin, 'fact'> } | { readonly lacks: string };

/**
 * What a value comes to: the merchant's override, else the team's decision, else the content of the catalog.
 * A disputed or missing value has none of its own and never resolves silently; deciding one is `decided`, deciding over the guide is `profile`.
 */
export function resolveValue(value: Value, profile: ProfileState, merchant: Pick<Merchant, 'overrides'>): ResolvedValue {
  const override = merchant.overrides[value.id];
  if (override !== undefined) return { content: override, origin: 'merchant' };
  const open = value.status === 'disputed' || value.status === 'missing';
  const decision = profile.decisions[value.id];
  if (decision !== undefined) return { content: decision.content, origin: open ? 'decided' : 'profile' };
  if (open || value.content === undefined) return { lacks: value.id };
  return { content: value.content, origin: value.status === 'ours' ? 'ours' : 'guide' };
}
