import { type Content, sameContent } from './content.ts';
import type { Refusal } from './outcome.ts';
import type { Field } from './page.ts';

/**
 * What a field should hold. `set`: just this; for lines it may also come as one text with line breaks, slots left out are empty.
 * `add`: each of these must be among its lines or slots; what is there stays, in its order.
 */
export type Desired = { readonly set: Content } | { readonly add: readonly string[] };

/** What one field's plan comes to: `keep` when it is right already, else the whole content it will hold. */
export type Change =
  | { readonly kind: 'keep' }
  | { readonly kind: 'write'; readonly after: Content }
  | { readonly kind: 'refuse'; readonly refusal: Refusal };

/** Lays what should be over what is. Adding to slots takes the free ones in order; too few of them, or a list too long, is a conflict that names what is there. */
export function planField(now: Content, desired: Desired, { control, most }: Pick<Field, 'control' | 'most'>): Change {
  if ('set' in desired) return planSet(now, wholeOf(desired.set, now, control), control);
  const held = typeof now === 'string' ? [now] : now;
  const missing = desired.add.filter((text) => !held.includes(text));
  if (missing.length === 0) return { kind: 'keep' };
  if (control === 'slots') return fillSlots(held, missing);
  const after = [...held.filter((line) => line !== ''), ...missing];
  return after.length > (most ?? after.length)
    ? { kind: 'refuse', refusal: { outcome: 'conflict', there: held } }
    : { kind: 'write', after };
}

/** What is chosen in a tree has no order. */
function planSet(now: Content, after: Content, control: string): Change {
  const inOrder = (content: Content): Content => (control === 'tree' && typeof content !== 'string' ? [...content].sort() : content);
  return sameContent(inOrder(now), inOrder(after)) ? { kind: 'keep' } : { kind: 'write', after };
}

/** The content in the shape the field holds: a text as lines, slots left out as empty ones. */
function wholeOf(set: Content, now: Content, control: string): Content {
  if (typeof now === 'string') return set;
  const texts = typeof set === 'string' ? linesOf(set) : set;
  return control === 'slots' ? [...texts, ...now.slice(texts.length).map(() => '')] : texts;
}

/** The lines of a text, without blanks around them and without empty ones at its end. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

function fillSlots(held: readonly string[], missing: readonly string[]): Change {
  const free = held.filter((text) => text === '').length;
  if (free < missing.length) {
    const there = held.filter((text) => text !== '');
    return {
      kind: 'refuse',
      refusal: { outcome: 'conflict', there, ...(there.length > 0 ? {} : { detail: `${free} < ${missing.length}` }) },
    };
  }
  const waiting = [...missing];
  return { kind: 'write', after: held.map((text) => (text === '' ? (waiting.shift() ?? '') : text)) };
}
