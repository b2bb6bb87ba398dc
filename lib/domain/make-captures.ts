import type { CardCapture } from './card.ts';
import type { CaptureReading, CaptureRefusal, CaptureSeen } from './engine.ts';
import type { Fact } from './fact.ts';
import { allFormats } from './formats/all-formats.ts';
import { planColumn } from './make-columns.ts';
import type { SecretMark } from './make-rows.ts';
import { dots } from './mask.ts';
import type { Merchant } from './merchant.ts';
import type { Capture, Page } from './page.ts';
import { refused } from './refused.ts';

/** What is known: the merchant's record, the catalog's facts by id, and the secrets at hand as far as they may be known here. */
export interface Known {
  readonly merchant: Pick<Merchant, 'facts' | 'secrets'>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly secrets: Readonly<Record<string, SecretMark>>;
}

type Head = Pick<CardCapture, 'key' | 'fact' | 'label' | 'secret'>;

/** Lays what a page shows of the merchant beside what is known already, one line a capture, in the order of the page file. */
export function makeCaptures(page: Page, readings: Readonly<Record<string, CaptureReading>>, known: Known): CardCapture[] {
  return Object.entries(page.captures ?? {}).flatMap(([key, capture]) => {
    const reading = readings[key] ?? { outcome: 'not-found', field: key };
    if (reading.outcome === 'not-found' && capture.optional === true) return [];
    return [lineOf(headOf(key, capture), capture, reading, known)];
  });
}

function headOf(key: string, { fact, label, secret }: Capture): Head {
  return { key, fact, label: label[0] ?? key, secret: secret === true };
}

function lineOf(head: Head, capture: Capture, reading: CaptureReading, known: Known): CardCapture {
  if (reading.outcome !== 'seen') return unread(head, reading, known);
  if (reading.column !== undefined) return { ...head, label: reading.label, ...planColumn(capture, reading, known) };
  const seen = { ...head, label: reading.label, shown: reading.text };
  return { ...seen, ...(head.secret ? planSecret(head.fact, reading, known) : planOpen(head, reading, known)) };
}

/** What a person has to bring about first is no trouble, and none of theirs once the record has it. */
function unread(head: Head, reading: CaptureRefusal, { merchant }: Known): CardCapture {
  const secret = merchant.secrets[head.fact];
  if (reading.outcome === 'needs-human' && secret !== undefined) return { ...head, shown: dots(secret.length), plan: 'keep' };
  return { ...head, plan: reading.outcome === 'needs-human' ? 'wait' : 'refuse', refusal: refused(reading) };
}

function planSecret(fact: string, { digest }: CaptureSeen, { secrets }: Known): Pick<CardCapture, 'plan' | 'known'> {
  const mark = secrets[fact];
  if (mark === undefined) return { plan: 'take' };
  return mark.digest === digest ? { plan: 'keep' } : { plan: 'differs', known: dots(mark.length) };
}

function planOpen({ key, fact }: Head, { text }: CaptureSeen, { merchant, facts }: Known): Pick<CardCapture, 'plan' | 'known' | 'refusal'> {
  const format = allFormats[facts.get(fact)?.format ?? ''];
  if (format === undefined) throw new Error(`No fact is called ${fact}.`);
  const content = format.normalise(text);
  const problem = format.check(content);
  if (problem !== undefined) return { plan: 'refuse', refusal: { outcome: 'not-found', field: key, problem } };
  const known = merchant.facts[fact]?.content;
  if (typeof known !== 'string') return { plan: 'take' };
  return { known, plan: known === content ? 'keep' : 'differs' };
}
