import type { Entry } from './entry.ts';
import type { Run, RunChange } from './merchant.ts';

export type RunEntry = Extract<Entry, { run: string }>;

/** The runs of a merchant after one entry about a run. An entry about an unknown run changes nothing. */
export function foldRun(runs: readonly Run[], entry: RunEntry): readonly Run[] {
  if (entry.kind === 'run-started') return [...runs, begin(entry)];
  return runs.map((run) => (run.id === entry.run ? advance(run, entry) : run));
}

function begin(entry: Extract<Entry, { kind: 'run-started' }>): Run {
  const planned = Object.entries(entry.plan).map(([field, change]): [string, RunChange] => [field, { ...change, state: 'planned' }]);
  const { run: id, step, page, origin, clock, person } = entry;
  return { id, step, page, origin, clock, person, changes: Object.fromEntries(planned), savePressed: false };
}

function advance(run: Run, entry: Exclude<RunEntry, { kind: 'run-started' }>): Run {
  const { clock, person } = entry;
  switch (entry.kind) {
    case 'change-started':
      return change(run, entry.field, { state: 'writing' });
    case 'change-ended':
      return change(run, entry.field, ended(entry));
    case 'save-pressed':
      return { ...run, savePressed: true };
    case 'save-answered':
      return { ...run, answer: { outcome: entry.outcome, ...(entry.said === undefined ? {} : { said: entry.said }) } };
    case 'run-ended': {
      const { outcome, evidence, detail, says } = entry;
      return {
        ...run,
        ended: { clock, person, outcome, evidence, ...(detail === undefined ? {} : { detail }), ...(says === undefined ? {} : { says }) },
      };
    }
    case 'run-undone':
      return { ...run, undone: { clock, person, fields: entry.fields, outcome: entry.outcome } };
  }
}

function ended(entry: Extract<Entry, { kind: 'change-ended' }>): Partial<RunChange> {
  const { outcome, before, after, there, milliseconds } = entry;
  return {
    state: outcome,
    milliseconds,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(there === undefined ? {} : { there }),
  };
}

function change(run: Run, field: string, update: Partial<RunChange>): Run {
  const before = run.changes[field] ?? { before: '', after: '', origin: '', state: 'planned' };
  return { ...run, changes: { ...run.changes, [field]: { ...before, ...update } } };
}
