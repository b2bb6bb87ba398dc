import type { Entry, EntryKind } from './entry.ts';
import { CHECKLIST_FOLDS } from './fold-checklist.ts';
import { foldRun, type RunEntry } from './fold-run.ts';
import type { Merchant } from './merchant.ts';
import { isProbeGood } from './probe.ts';
import { stampOf } from './stamp-of.ts';
import { without } from './without.ts';

type Of<K extends EntryKind> = Extract<Entry, { kind: K }>;
type Step<K extends EntryKind> = (merchant: Merchant, entry: Of<K>) => Merchant;

const run = (merchant: Merchant, entry: RunEntry): Merchant => ({ ...merchant, runs: foldRun(merchant.runs, entry) });

const STEPS: { readonly [K in EntryKind]: Step<K> } = {
  'merchant-created': (merchant) => merchant,
  'merchant-renamed': (merchant, { name }) => ({ ...merchant, name }),
  'merchant-archived': ({ archived: _before, ...merchant }, entry) =>
    entry.archived ? { ...merchant, archived: stampOf(entry) } : merchant,
  'merchant-deleted': ({ deleted: _before, ...merchant }, entry) => (entry.deleted ? { ...merchant, deleted: stampOf(entry) } : merchant),
  'fact-captured': (merchant, entry) => ({
    ...forgetProbes(merchant, entry),
    facts: { ...merchant.facts, [entry.fact]: { ...stampOf(entry), content: entry.content, from: entry.from } },
  }),
  'secret-given': (merchant, entry) => ({
    ...merchant,
    secrets: { ...merchant.secrets, [entry.fact]: { ...stampOf(entry), length: entry.length, from: entry.from } },
  }),
  'fact-forgotten': (merchant, { fact }) => ({
    ...merchant,
    facts: without(merchant.facts, fact),
    secrets: without(merchant.secrets, fact),
  }),
  'decision-made': (merchant) => merchant,
  'decision-taken-back': (merchant) => merchant,
  'profile-named': (merchant) => merchant,
  'override-set': (merchant, { value, content }) => ({
    ...merchant,
    overrides: content === null ? without(merchant.overrides, value) : { ...merchant.overrides, [value]: content },
  }),
  'step-ticked': (merchant, entry) => ({
    ...merchant,
    ticks: {
      ...merchant.ticks,
      [entry.step]: { ...stampOf(entry), done: entry.done, ...(entry.note === undefined ? {} : { note: entry.note }) },
    },
  }),
  ...CHECKLIST_FOLDS,
  'page-proved': (merchant, entry) => prove(merchant, entry, entry.step, entry.page, 'page'),
  'file-probed': (merchant, entry) => {
    const { step, fact, file, answers } = entry;
    const probed = { ...merchant, probes: { ...merchant.probes, [step]: { ...stampOf(entry), fact, file, answers } } };
    return isProbeGood(answers) ? prove(probed, entry, step, '', 'fetched') : { ...probed, proofs: without(probed.proofs, step) };
  },
  'run-started': run,
  'change-started': run,
  'change-ended': run,
  'save-pressed': run,
  'save-answered': run,
  'run-ended': (merchant, entry) => {
    const ended = run(merchant, entry);
    const of = ended.runs.find(({ id }) => id === entry.run);
    if (entry.outcome !== 'proved' || of === undefined) return ended;
    return prove(ended, entry, of.step, of.page, entry.evidence);
  },
  'run-undone': (merchant, entry) => {
    const undone = run(merchant, entry);
    const of = undone.runs.find(({ id }) => id === entry.run);
    return of === undefined ? undone : { ...undone, proofs: without(undone.proofs, of.step) };
  },
};

/** The merchant after one more entry, whose clock is greater than all before it. `undefined` before it was created. */
export function foldEntry(merchant: Merchant | undefined, entry: Entry): Merchant | undefined {
  if (entry.kind === 'merchant-created') return merchant ?? newMerchant(entry);
  if (merchant === undefined) return undefined;
  const step = STEPS[entry.kind] as Step<EntryKind>;
  return { ...step(merchant, entry), clock: entry.clock };
}

/** The merchant that these entries make, in whatever order they come: same entries, same merchant. */
export function foldMerchant(entries: readonly Entry[]): Merchant | undefined {
  const inOrder = [...entries].sort((a, b) => (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : 0));
  return inOrder.reduce<Merchant | undefined>(foldEntry, undefined);
}

function newMerchant(entry: Of<'merchant-created'>): Merchant {
  const { merchant: id, name, clock } = entry;
  return {
    ...{ id, name, created: stampOf(entry), clock, facts: {}, secrets: {}, overrides: {}, ticks: {}, proofs: {}, runs: [] },
    ...{ notes: [], skips: {}, waits: {}, differs: {}, handsOn: 0 },
  };
}

function prove(merchant: Merchant, entry: Entry, step: string, page: string, evidence: string): Merchant {
  const proofs = { ...merchant.proofs, [step]: { ...stampOf(entry), page, evidence } };
  return { ...merchant, proofs, differs: without(merchant.differs, step) };
}

/** Another file takes the place of the one that was probed: its proof goes with it. */
function forgetProbes(merchant: Merchant, { fact, content }: Of<'fact-captured'>): Merchant {
  const isStale = (step: string): boolean => {
    const probe = merchant.probes?.[step];
    return probe?.fact === fact && probe.file !== content;
  };
  return { ...merchant, proofs: Object.fromEntries(Object.entries(merchant.proofs).filter(([step]) => !isStale(step))) };
}
