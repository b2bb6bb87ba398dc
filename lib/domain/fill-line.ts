import type { Bilingual } from './bilingual.ts';
import type { Lack } from './desk.ts';
import { allFormats } from './formats/all-formats.ts';
import type { Warning } from './formats/problem.ts';
import { SHEET_MASK } from './mask.ts';
import type { Merchant } from './merchant.ts';
import { type ResolveContext, resolveSource } from './resolve-step.ts';
import type { ResolvedField } from './resolved.ts';
import type { Source } from './rollout.ts';
import type { Line, Piece } from './sheet.ts';
import type { FilledLine, SecretPlace } from './sheet-view.ts';
import { TILL_FACTS, type Till } from './tills.ts';

/** What a line is filled from. */
export interface Hand {
  readonly merchant: Merchant;
  readonly context: ResolveContext;
  readonly till?: Till | undefined;
}

/** What one piece comes to: its texts, a secret, or what is missing. */
export interface FilledPiece {
  readonly texts: readonly string[];
  readonly secret?: SecretPlace;
  readonly lack?: Lack;
  readonly weak?: boolean;
  readonly warnings?: readonly Warning[];
  readonly remark?: Bilingual | undefined;
}

/** Puts a line together; while any piece is missing it has no content. */
export function fillLine(line: Line, hand: Hand): FilledLine {
  const pieces = line.map((piece) => fillPiece(piece, hand));
  const lacks = pieces.flatMap(({ lack }) => lack ?? []);
  const secret = pieces.find((piece) => piece.secret !== undefined)?.secret;
  const shown = secret === undefined ? pieces.flatMap(({ texts }) => texts).join('') : SHEET_MASK;
  return {
    ...(lacks.length > 0 ? {} : { shown }),
    ...(lacks.length > 0 || secret === undefined ? {} : { secret }),
    lacks,
    weak: pieces.some(({ weak }) => weak === true),
    warnings: [...new Set(pieces.flatMap(({ warnings = [] }) => warnings))],
    remarks: pieces.flatMap(({ remark }) => remark ?? []),
  };
}

/** One piece for this merchant and till. */
export function fillPiece(piece: Piece, hand: Hand): FilledPiece {
  if (typeof piece === 'string') return { texts: [piece] };
  if ('merchant' in piece) return { texts: [hand.merchant.name] };
  if ('till' in piece) return fillTill(piece.till, hand);
  if ('value' in piece) return fillValue(piece.value, hand);
  return fillFact(piece.fact, piece.or, hand);
}

function fillTill(part: keyof typeof TILL_FACTS, { till, context }: Hand): FilledPiece {
  const fact = TILL_FACTS[part];
  const missing = { texts: [], lack: lackOf('fact', fact, context) };
  if (till === undefined) return missing;
  if (part === 'key') return context.secretsAtHand.has(fact) ? { texts: [], secret: { fact, line: till.place } } : missing;
  return till[part] === '' ? missing : { texts: [till[part]] };
}

function fillValue(id: string, hand: Hand): FilledPiece {
  const value = hand.context.values.get(id);
  const filled = fillSource({ value: id }, value?.format, hand);
  const plain = filled.texts.join() === [value?.content ?? []].flat().join();
  // Once a person has decided, what the guide leaves open is settled.
  const settled = hand.context.profile.decisions[id] !== undefined;
  return { ...filled, weak: value?.weak === true && plain, ...(settled ? {} : { remark: value?.remark }) };
}

function fillFact(id: string, or: string | undefined, hand: Hand): FilledPiece {
  const known = fillSource({ fact: id }, hand.context.facts.get(id)?.format, hand);
  if (or === undefined) return known;
  const instead = fillValue(or, hand);
  if (known.lack !== undefined) return instead;
  // A person may have typed just what the guide has.
  const same = known.texts.join() === instead.texts.join();
  return { ...known, ...(same ? { weak: instead.weak === true, remark: instead.remark } : {}) };
}

function fillSource(source: Source, format: string | undefined, { merchant, context }: Hand): FilledPiece {
  const { desired, lacks } = resolveSource(source, merchant, context);
  if (lacks?.value !== undefined) return { texts: [], lack: lackOf('value', lacks.value, context) };
  if (lacks?.fact !== undefined) return { texts: [], lack: lackOf('fact', lacks.fact, context) };
  if (desired !== undefined && 'secretOf' in desired) return { texts: [], secret: { fact: desired.secretOf } };
  const texts = textsOf(desired);
  return { texts, warnings: texts.flatMap((text) => allFormats[format ?? '']?.warn?.(text) ?? []) };
}

function textsOf(desired: Exclude<ResolvedField['desired'], { secretOf: string }>): readonly string[] {
  if (desired === undefined) return [];
  return 'add' in desired ? desired.add : [desired.set].flat();
}

function lackOf(kind: Lack['kind'], id: string, { facts, values }: ResolveContext): Lack {
  const title = (kind === 'fact' ? facts : values).get(id)?.title;
  if (title === undefined) throw new Error(`No ${kind} is called ${id}.`);
  return { id, kind, title };
}
