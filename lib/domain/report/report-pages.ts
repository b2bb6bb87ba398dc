import type { Console } from '../console.ts';
import type { Entry } from '../entry.ts';
import type { Fact } from '../fact.ts';
import { markOf } from '../mark.ts';
import { SHEET_MASK } from '../mask.ts';
import type { Merchant, Run } from '../merchant.ts';
import { GOOD } from '../outcome.ts';
import type { Page } from '../page.ts';
import type { ReportField, ReportPage } from './report.ts';

/** What the catalog knows of pages, consoles and facts, by id. */
export interface PlacesKnown {
  readonly pages: ReadonlyMap<string, Page>;
  readonly consoles: ReadonlyMap<string, Console>;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** Every page that was written or proved, in the order it was first worked on. What was undone counts as never done. */
export function reportPages(merchant: Merchant, entries: readonly Entry[], known: PlacesKnown): readonly ReportPage[] {
  const worked = entries.flatMap((entry) => (entry.kind === 'run-started' || entry.kind === 'page-proved' ? entry.page : []));
  return [...new Set(worked)].flatMap((id) => {
    const page = known.pages.get(id);
    return page === undefined ? [] : [pageOf(page, merchant, entries, known)];
  });
}

function pageOf(page: Page, merchant: Merchant, entries: readonly Entry[], known: PlacesKnown): ReportPage {
  const runs = merchant.runs.filter((run) => run.page === page.id);
  const proof = Object.values(merchant.proofs).find((one) => one.page === page.id);
  const ended = runs.at(-1)?.ended;
  const console = known.consoles.get(page.console);
  return {
    page: page.id,
    title: page.title,
    console: console?.title ?? page.console,
    account: accountOf(console, merchant, known),
    fields: fieldsOf(
      page,
      runs.filter((run) => !isUndone(run)),
      provedFields(page.id, entries),
      known,
    ),
    ...(proof === undefined ? {} : { proof: { ...markOf(proof), evidence: proof.evidence } }),
    ...(ended === undefined ? {} : { last: { ...markOf(ended), outcome: ended.outcome } }),
  };
}

function isUndone({ undone }: Run): boolean {
  return undone !== undefined && GOOD.includes(undone.outcome);
}

/** Fields that were found right, from the last time the page was proved without writing. */
function provedFields(page: string, entries: readonly Entry[]): readonly string[] {
  const last = entries.findLast((entry) => entry.kind === 'page-proved' && entry.page === page);
  return last?.kind === 'page-proved' ? last.fields : [];
}

/** The fields in the page's own order: those that were written, then those that were only found right. */
function fieldsOf(page: Page, runs: readonly Run[], proved: readonly string[], { facts }: PlacesKnown): readonly ReportField[] {
  const labels = new Map(
    Object.entries(page.fields).map(([id, field]) => [id, { label: field.label.join(' / '), secret: field.secret === true }]),
  );
  for (const { fact, label, secret } of Object.values(page.captures ?? {}))
    labels.set(fact, { label: label[0] ?? fact, secret: secret === true });
  const label = (field: string) =>
    labels.get(field) ?? { label: facts.get(field)?.title.zh ?? field, secret: facts.get(field)?.secret === true };
  const written = [...labels.keys()].flatMap((field) => {
    const change = changeOf(field, runs);
    return change === undefined ? [] : [{ field, row: masked({ ...label(field), ...change }) }];
  });
  const found = proved.filter((field) => !written.some((one) => one.field === field)).map(label);
  return [...written.map(({ row }) => row), ...found];
}

/** From what stood there before the first run that took to what the last one left. */
function changeOf(field: string, runs: readonly Run[]): Pick<ReportField, 'before' | 'after' | 'origin'> | undefined {
  const took = runs.flatMap(({ changes }) => changes[field] ?? []).filter(({ state }) => GOOD.some((good) => good === state));
  const [first, last] = [took[0], took.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { before: first.before, after: last.after, ...(last.origin === '' ? {} : { origin: last.origin }) };
}

/** The journal has a dot for each character of a secret; a report does not tell even that. */
function masked(field: ReportField): ReportField {
  if (!field.secret) return field;
  const dots = (content: ReportField['before']) => ([content ?? ''].flat().join('') === '' ? '' : SHEET_MASK);
  return { ...field, before: dots(field.before), after: dots(field.after) };
}

function accountOf(console: Console | undefined, merchant: Merchant, { facts }: PlacesKnown): ReportPage['account'] {
  const ids = new Set((console?.identity ?? []).map(({ fact }) => fact));
  return [...ids].flatMap((id) => {
    const [title, content] = [facts.get(id)?.title, merchant.facts[id]?.content];
    return title === undefined || content === undefined ? [] : [{ title, content: [content].flat().join('、') }];
  });
}
