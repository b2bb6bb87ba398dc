import type { PageCard, Refused } from '../domain/card.ts';
import { type Content, copyOf } from '../domain/content.ts';
import type { Happening } from '../domain/entry.ts';
import type { Outcome } from '../domain/outcome.ts';
import { append } from '../store/journal.ts';
import type { App } from './open-app.ts';

/** How a result was read: not at all, in place, after the vendor's answer, in a fresh document. */
export type Evidence = 'none' | 'page' | 'after-save' | 'reloaded';

/** One run's hand in the journal. Every line is stored before the call returns: what is about to happen is written down first. */
export interface RunJournal {
  readonly run: string;
  readonly changing: (field: string) => Promise<void>;
  readonly changed: (
    field: string,
    end: { outcome: Outcome; before?: Content; after?: Content; there?: readonly string[]; milliseconds: number },
  ) => Promise<void>;
  readonly savePressed: () => Promise<void>;
  readonly saveAnswered: (outcome: string, said?: string) => Promise<void>;
  readonly ended: (outcome: Outcome, evidence: Evidence, refusal?: Refused) => Promise<void>;
}

/** What a run needs of a card. One that belongs to no page of ours has no page and no step. */
type Planned = Pick<PageCard, 'page' | 'step' | 'rows'>;

/** Opens a run with the plan the person saw; secrets in it are masked already. */
export async function startRun(app: App, merchant: string, card: Planned, origin: string): Promise<RunJournal> {
  const writer = await app.writer();
  const run = writer.newId();
  const say = async (happening: Happening): Promise<void> => {
    await append(app.database, writer, merchant, [happening]);
  };
  const planned = card.rows.filter(({ plan }) => plan === 'write');
  const plan = Object.fromEntries(
    planned.map(({ field, now, after, origin: from }) => [field, { before: now ?? '', after: after ?? '', origin: from ?? '' }]),
  );
  await say({ kind: 'run-started', run, step: card.step, page: card.page, origin, plan });
  return {
    run,
    changing: (field) => say({ kind: 'change-started', run, field }),
    changed: (field, end) => say({ kind: 'change-ended', run, field, ...changeEnd(end) }),
    savePressed: () => say({ kind: 'save-pressed', run }),
    saveAnswered: (outcome, said) => say({ kind: 'save-answered', run, outcome, ...(said === undefined ? {} : { said }) }),
    ended: (outcome, evidence, refusal) => say({ kind: 'run-ended', run, outcome, evidence, ...words(card, refusal) }),
  };
}

/** A refusal in one line for the journal: the field as the page calls it and the page's own words, never a value. */
function words(card: Planned, refusal: Refused | undefined): { detail?: string; says?: string } {
  if (refusal === undefined) return {};
  const label = card.rows.find(({ field }) => field === refusal.field)?.label;
  const detail = [label, refusal.detail, refusal.there?.join('、')].filter((part) => part !== undefined && part !== '').join('：');
  return { ...(detail === '' ? {} : { detail }), ...(refusal.says === undefined ? {} : { says: refusal.says }) };
}

function changeEnd(end: Parameters<RunJournal['changed']>[1]) {
  return {
    outcome: end.outcome,
    milliseconds: end.milliseconds,
    ...(end.before === undefined ? {} : { before: copyOf(end.before) }),
    ...(end.after === undefined ? {} : { after: copyOf(end.after) }),
    ...(end.there === undefined ? {} : { there: [...end.there] }),
  };
}
