import type { CardRow } from './card.ts';
import { copyOf } from './content.ts';
import type { FieldReading, FieldSeen } from './engine.ts';
import { dots } from './mask.ts';
import type { Field, Page } from './page.ts';
import { type Desired, planField } from './plan.ts';
import { refused } from './refused.ts';
import type { ResolvedField } from './resolved.ts';

/** What is known of a secret without having it: its digest under the look's nonce, and its length. */
export interface SecretMark {
  readonly digest: string;
  readonly length: number;
}

type Shape = Pick<Field, 'control' | 'most'>;

/** Lays what should be over what was read, one row a field, in the order of the page file. */
export function makeRows(
  page: Page,
  resolved: readonly ResolvedField[],
  readings: Readonly<Record<string, FieldReading>>,
  secrets: Readonly<Record<string, SecretMark>>,
): CardRow[] {
  return resolved.map((wanted) => {
    const reading = readings[wanted.field];
    return makeRow(wanted, reading, page.fields[wanted.field] ?? { control: 'text' }, secrets);
  });
}

function makeRow(
  wanted: ResolvedField,
  reading: FieldReading | undefined,
  field: Shape,
  secrets: Readonly<Record<string, SecretMark>>,
): CardRow {
  // The page's own spelling, where the page file knows several.
  const label = reading?.outcome === 'seen' ? reading.label : wanted.label;
  const head = { field: wanted.field, label, secret: wanted.secret, ...(wanted.origin === undefined ? {} : { origin: wanted.origin }) };
  if (reading === undefined) return { ...head, plan: 'refuse', refusal: { outcome: 'not-found', field: wanted.field } };
  if (reading.outcome !== 'seen') return refusalRow(head, wanted, reading);
  const now = copyOf(reading.now);
  if (wanted.leave === true) return { ...head, now, plan: 'leave', ...(wanted.lacks === undefined ? {} : { lacks: wanted.lacks }) };
  if (wanted.lacks !== undefined) return { ...head, now, plan: 'lacks', lacks: wanted.lacks };
  if (wanted.desired === undefined) return { ...head, now, plan: 'leave' };
  const planned =
    'secretOf' in wanted.desired ? planSecret(reading, wanted.desired.secretOf, secrets) : planOpen(reading, wanted.desired, field);
  if (planned.plan === 'write' && reading.locked === true) {
    return { ...head, now, plan: 'refuse', refusal: { outcome: 'not-editable', field: wanted.field } };
  }
  return { ...head, now, ...planned };
}

/** A field that cannot be read is a refusal where something of ours belongs in it, and no concern of ours otherwise. */
function refusalRow(
  head: Pick<CardRow, 'field' | 'label' | 'secret'>,
  wanted: ResolvedField,
  reading: Exclude<FieldReading, FieldSeen>,
): CardRow {
  if (wanted.leave === true) return { ...head, plan: 'leave' };
  return { ...head, plan: 'refuse', refusal: refused(reading) };
}

function planSecret(
  reading: FieldSeen,
  fact: string,
  secrets: Readonly<Record<string, SecretMark>>,
): Pick<CardRow, 'plan' | 'after' | 'lacks'> {
  const mark = secrets[fact];
  if (mark === undefined) return { plan: 'lacks', lacks: { fact } };
  return reading.digest === mark.digest ? { plan: 'keep' } : { plan: 'write', after: dots(mark.length) };
}

function planOpen(reading: FieldSeen, desired: Desired, field: Shape): Pick<CardRow, 'plan' | 'after' | 'refusal'> {
  const change = planField(reading.now, desired, field);
  if (change.kind === 'keep') return { plan: 'keep' };
  if (change.kind === 'write') return { plan: 'write', after: copyOf(change.after) };
  return { plan: 'refuse', refusal: refused(change.refusal) };
}
