import { type Content, sameContent } from './content.ts';
import type { Refusal } from './outcome.ts';

/** What a field should hold. `add`: each of these must be among its lines or slots; what is there stays, in its order. */
export type Desired = { readonly set: string } | { readonly add: readonly string[] };

/** What one field's plan comes to: `keep` when it is right already, else the whole content it will hold. */
export type Change =
  | { readonly kind: 'keep' }
  | { readonly kind: 'write'; readonly after: Content }
  | { readonly kind: 'refuse'; readonly refusal: Refusal };

/** Lays what should be over what is. Adding to slots takes the free ones in order; too few is a conflict that names what holds them. */
export function planField(now: Content, desired: Desired, control: string): Change {
  if ('set' in desired) return sameContent(now, desired.set) ? { kind: 'keep' } : { kind: 'write', after: desired.set };
  const held = typeof now === 'string' ? [now] : now;
  const missing = desired.add.filter((text) => !held.includes(text));
  if (missing.length === 0) return { kind: 'keep' };
  return control === 'slots' ? fillSlots(held, missing) : { kind: 'write', after: [...held.filter((line) => line !== ''), ...missing] };
}

function fillSlots(held: readonly string[], missing: readonly string[]): Change {
  const free = held.filter((text) => text === '').length;
  if (free < missing.length) {
    return { kind: 'refuse', refusal: { outcome: 'conflict', there: held.filter((text) => text !== '') } };
  }
  const waiting = [...missing];
  return { kind: 'write', after: held.map((text) => (text === '' ? (waiting.shift() ?? '') : text)) };
}
