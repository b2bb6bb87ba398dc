import type { Bilingual } from '../bilingual.ts';
import type { ChapterView, StepView } from '../desk.ts';
import type { Entry } from '../entry.ts';
import { foldMerchant } from '../fold-merchant.ts';
import { type Mark, markOf } from '../mark.ts';
import type { Merchant } from '../merchant.ts';
import type { Party } from '../party.ts';
import type { ResolveContext } from '../resolve-step.ts';
import type { Chapter } from '../rollout.ts';
import { stepViews } from '../step-views.ts';
import type { WaitContext } from '../wait-view.ts';
import type { Report, ReportDecision, ReportFact, ReportOpen, ReportSkip, ReportTick } from './report.ts';
import { type PlacesKnown, reportPages } from './report-pages.ts';

/** What a report is made with, beside the entries. `owedBy`: who acts in a step, by step id; the implementer where it says nothing. */
export interface ReportContext extends ResolveContext, Omit<WaitContext, 'now'>, PlacesKnown {
  readonly chapters: readonly Chapter[];
  readonly owedBy: Readonly<Record<string, Party>>;
}

/** The hand-over of a merchant from everything that happened; undefined when the entries make no merchant. */
export function makeReport(entries: readonly Entry[], context: ReportContext, made: Mark): Report | undefined {
  const merchant = foldMerchant(entries);
  if (merchant === undefined) return undefined;
  const views = stepViews(context.chapters, merchant, { ...context, now: made.at }, new Set());
  const steps = views.flatMap((chapter) => chapter.steps);
  return {
    merchant: merchant.name,
    created: markOf(merchant.created),
    made,
    steps: steps.length,
    done: steps.filter(({ state }) => state === 'done').length,
    pages: reportPages(merchant, entries, context),
    facts: factsOf(merchant, context),
    decisions: decisionsOf(merchant, entries, context),
    ticks: ticksOf(merchant, views),
    open: openOf(views, context.owedBy),
    skipped: steps.flatMap(skipOf),
  };
}

function factsOf(merchant: Merchant, { facts }: ReportContext): readonly ReportFact[] {
  return [...facts.values()].flatMap(({ id, title, secret }) => {
    const known = secret === true ? merchant.secrets[id] : merchant.facts[id];
    if (known === undefined) return [];
    return [{ title, ...markOf(known), from: known.from, ...('content' in known ? { content: known.content } : {}) }];
  });
}

/** What people decided that holds for this merchant: the team's decisions, then the values set for this merchant alone, which outweigh them. */
function decisionsOf({ overrides }: Merchant, entries: readonly Entry[], { profile, values }: ReportContext): readonly ReportDecision[] {
  const ofTeam = Object.entries(profile.decisions).flatMap(([id, { content, why, ...stamp }]) => {
    const title = values.get(id)?.title;
    return title === undefined || overrides[id] !== undefined ? [] : [{ title, content, why, ...markOf(stamp) }];
  });
  const ofMerchant = Object.entries(overrides).flatMap(([id, content]) => {
    const title = values.get(id)?.title;
    const set = entries.findLast((entry) => entry.kind === 'override-set' && entry.value === id);
    if (title === undefined || set?.kind !== 'override-set') return [];
    return [{ title, content, ...markOf(set), ...(set.why === undefined ? {} : { why: set.why }) }];
  });
  return [...ofTeam, ...ofMerchant];
}

/** What was ticked by hand and still is, oldest first. A tick named `<step>/<part>` is one of several. */
function ticksOf({ ticks }: Merchant, views: readonly ChapterView[]): readonly ReportTick[] {
  const titles = new Map(views.flatMap(({ steps }) => steps).map(({ id, title }): [string, Bilingual] => [id, title]));
  return Object.entries(ticks)
    .flatMap(([id, { done, note, ...stamp }]) => {
      const [step = '', part] = id.split('/');
      const title = titles.get(step);
      if (title === undefined || !done) return [];
      return [{ title, ...markOf(stamp), ...(part === undefined ? {} : { part }), ...(note === undefined ? {} : { note }) }];
    })
    .sort((a, b) => a.at - b.at);
}

/** A skip that something has overtaken, such as a proof, is none. */
function skipOf({ title, state, skipped }: StepView): readonly ReportSkip[] {
  return state === 'skipped' && skipped !== undefined ? [{ title, ...skipped }] : [];
}

function openOf(views: readonly ChapterView[], owedBy: ReportContext['owedBy']): readonly ReportOpen[] {
  return views.flatMap(({ number, steps }) =>
    steps
      .filter(({ state }) => state !== 'done' && state !== 'skipped')
      .map(({ id, title, state, lacks, blockedBy }) => ({
        ...{ chapter: number, title, state, after: blockedBy },
        lacks: lacks.map((lack) => lack.title),
        owes: owedBy[id] ?? 'implementer',
      })),
  );
}
