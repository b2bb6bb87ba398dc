import type { CardCapture, Refused } from './card.ts';
import { asText, type Content } from './content.ts';
import type { CaptureSeen } from './engine.ts';
import type { Fact } from './fact.ts';
import { allFormats } from './formats/all-formats.ts';
import type { Format } from './formats/format.ts';
import type { SecretMark } from './make-rows.ts';
import type { Merchant } from './merchant.ts';
import type { Capture } from './page.ts';

/** So many rows of a column are named; the others are counted. */
const NAMED = 5;

interface Recorded {
  readonly merchant: Pick<Merchant, 'facts'>;
  readonly secrets: Readonly<{ [fact: string]: SecretMark }>;
}

type Planned = Pick<CardCapture, 'plan' | 'shown' | 'known' | 'doubt'>;

/** What a page in view of a grid shows of one column, beside what is known of the whole. */
export function planColumn(capture: Capture, reading: CaptureSeen, { merchant, secrets }: Recorded): Planned {
  return capture.secret === true ? planSecrets(reading, secrets[capture.fact]) : planRows(capture, reading, merchant);
}

function planSecrets({ digest, column }: CaptureSeen, mark: SecretMark | undefined): Planned {
  const shown = `●●● × ${column?.total ?? 0}`;
  if (mark === undefined) return { shown, plan: 'take' };
  return { shown, plan: column?.shown === column?.total && mark.digest === digest ? 'keep' : 'differs' };
}

function planRows(capture: Capture, { column }: CaptureSeen, merchant: Recorded['merchant']): Planned {
  const { rows = [], from = 1, shown = 0, total = 0 } = column ?? {};
  const held = merchant.facts[capture.fact]?.content;
  const known = held === undefined ? undefined : [held].flat();
  const isSame = known?.length === total && rows.every((row, at) => known[from - 1 + at] === row);
  const doubt = strangers(capture, isSame ? known : rows, isSame || shown === total, merchant);
  const told = { shown: inShort(rows, total), ...(doubt.length === 0 ? {} : { doubt }) };
  if (known === undefined || isSame) return { ...told, plan: isSame ? 'keep' : 'take' };
  return { ...told, plan: 'differs', known: inShort(known, known.length) };
}

/** What stands in one of the merchant's grids and not in the other: a till with such a store code cannot work. */
function strangers(
  { among, holds }: Pick<Capture, 'among' | 'holds'>,
  rows: readonly string[],
  isWhole: boolean,
  { facts }: Recorded['merchant'],
): string[] {
  const of = (fact: string | undefined): readonly string[] => [facts[fact ?? '']?.content ?? []].flat();
  const unknown = facts[among ?? ''] === undefined ? [] : rows.filter((row) => !of(among).includes(row));
  const missing = isWhole ? of(holds).filter((code) => !rows.includes(code)) : [];
  return [...new Set([...unknown, ...missing])];
}

/** The columns of a whole grid as their facts hold them, or the first thing that is wrong with them, told by its row's first cell. */
export function formColumns(
  captures: Readonly<Record<string, Capture>>,
  columns: Readonly<Record<string, readonly string[]>>,
  facts: ReadonlyMap<string, Fact>,
): readonly (readonly [fact: string, rows: string[]])[] | Refused {
  const [names = []] = Object.values(columns);
  const formed: [string, string[]][] = [];
  for (const [key, cells] of Object.entries(columns)) {
    const { fact = '', unique } = captures[key] ?? {};
    const format = allFormats[facts.get(fact)?.format ?? ''];
    if (format === undefined) throw new Error(`No fact is called ${fact}.`);
    const rows = cells.map(format.normalise);
    const wrong = malformed(rows, names, format) ?? (unique === true ? twice(rows) : undefined);
    if (wrong !== undefined) return { ...wrong, field: key };
    formed.push([fact, rows]);
  }
  return formed;
}

function malformed(rows: readonly string[], names: readonly string[], format: Format): Refused | undefined {
  const problems = rows.map(format.check);
  const at = problems.findIndex((problem) => problem !== undefined);
  const problem = problems[at];
  return problem === undefined ? undefined : { outcome: 'not-found', problem, there: [names[at] ?? ''] };
}

function twice(rows: readonly string[]): Refused | undefined {
  const doubled = rows.filter((row, at) => rows.indexOf(row) !== at);
  return doubled.length === 0 ? undefined : { outcome: 'ambiguous', there: [...new Set(doubled)] };
}

/** Whether a fact holds just these rows. */
export function holdsRows(known: Content | undefined, rows: readonly string[]): boolean {
  return known !== undefined && asText(known) === rows.join('\n');
}

function inShort(rows: readonly string[], total: number): string {
  const named = rows.slice(0, NAMED).join('、');
  return total > NAMED ? `${named} … × ${total}` : named;
}
