import type { Entry, EntryKind } from './entry.ts';
import type { Merchant } from './merchant.ts';
import { stampOf } from './stamp-of.ts';
import { without } from './without.ts';

type Of<K extends EntryKind> = Extract<Entry, { kind: K }>;
type Kind = 'step-noted' | 'note-dropped' | 'step-skipped' | 'wait-set' | 'page-compared' | 'binding-taken-back' | 'time-worked';

/**
 * What the entries about the checklist make of a merchant. The last entry about a step wins; a note that was dropped stays dropped;
 * hands-on times of all devices add up.
 */
export const CHECKLIST_FOLDS: { readonly [K in Kind]: (merchant: Merchant, entry: Of<K>) => Merchant } = {
  'step-noted': (merchant, entry) => {
    const { id, step, text } = entry;
    return { ...merchant, notes: [...merchant.notes, { ...stampOf(entry), id, step, text }] };
  },
  'note-dropped': (merchant, { note }) => ({ ...merchant, notes: merchant.notes.filter(({ id }) => id !== note) }),
  'step-skipped': (merchant, entry) => {
    const { step, why } = entry;
    return { ...merchant, skips: why === null ? without(merchant.skips, step) : { ...merchant.skips, [step]: { ...stampOf(entry), why } } };
  },
  'wait-set': (merchant, entry) => {
    const { step, since, due } = entry;
    if (since === null) return { ...merchant, waits: without(merchant.waits, step) };
    return { ...merchant, waits: { ...merchant.waits, [step]: { ...stampOf(entry), since, ...(due === undefined ? {} : { due }) } } };
  },
  'page-compared': (merchant, entry) => {
    const { step, page, differing } = entry;
    const differs = { ...stampOf(entry), page, fields: differing };
    return {
      ...merchant,
      differs: differing.length === 0 ? without(merchant.differs, step) : { ...merchant.differs, [step]: differs },
    };
  },
  'binding-taken-back': (merchant, { facts, steps }) => ({
    ...merchant,
    facts: without(merchant.facts, ...facts),
    proofs: without(merchant.proofs, ...steps),
    differs: without(merchant.differs, ...steps),
  }),
  'time-worked': (merchant, { milliseconds }) => ({ ...merchant, handsOn: merchant.handsOn + milliseconds }),
};
