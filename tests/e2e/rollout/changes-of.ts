import type { Entry } from '../../../lib/domain/entry.ts';
import { foldRun } from '../../../lib/domain/fold-run.ts';
import type { Run } from '../../../lib/domain/merchant.ts';
import type { Outcome } from '../../../lib/domain/outcome.ts';
import type { Change, Visited } from './rollout.ts';
import type { SeenRow } from './seen-plan.ts';
import type { Visit } from './visit.ts';

/** The run that these entries are about, if one was begun. */
function runOf(entries: readonly Entry[]): Run | undefined {
  const about = entries.filter((entry) => 'run' in entry);
  return about.reduce<readonly Run[]>(foldRun, [])[0];
}

/**
 * What the journal says became of one page: the changes of its run, and of the fields that were right already what the person saw in the plan.
 * `said` is what the panel told; it is all there is when nothing was begun.
 */
export function outcomeOf(
  { vendor, page }: Pick<Visit, 'vendor' | 'page'>,
  entries: readonly Entry[],
  plan: readonly SeenRow[],
  said: { readonly outcome: Outcome; readonly text: string },
): Omit<Visited, 'milliseconds' | 'pictures' | 'read'> {
  const run = runOf(entries);
  const proof = entries.find((entry) => entry.kind === 'page-proved');
  const head = { console: vendor.title, page: page.title, pageId: page.id, step: run?.step ?? proof?.step ?? '' };
  const outcome = run?.ended?.outcome ?? (proof ? 'proved' : said.outcome);
  const evidence = run?.ended?.evidence ?? (proof ? 'page' : 'none');
  const words = run === undefined ? said.text : (run.ended?.detail ?? run.answer?.said);
  const proved = (field: string): boolean => outcome === 'proved' && (proof?.fields.includes(field) ?? true);
  const changes = plan.flatMap((row): Change[] => {
    const common = { ...head, field: row.field, label: row.label, origin: row.origin, proved: proved(row.field), evidence };
    if (row.plan === 'keep') return [{ ...common, before: row.now, after: row.now, outcome: 'already-right', milliseconds: 0 }];
    const change = run?.changes[row.field];
    if (change === undefined) return [];
    const { before, after, state, milliseconds = 0 } = change;
    return [{ ...common, before, after, outcome: state, milliseconds, origin: change.origin }];
  });
  return { ...head, outcome, evidence, changes, ...(words === undefined ? {} : { said: words }) };
}
