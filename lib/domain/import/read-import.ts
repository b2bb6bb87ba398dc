import type { Content } from '../content.ts';
import type { Fact } from '../fact.ts';
import { nameProblem, tidyName } from '../merchant-name.ts';
import type { MerchantRow } from '../merchant-row.ts';
import { unguardCell } from './guard-cell.ts';
import { readCell } from './read-cell.ts';
import { type Column, type Head, readHead, type TableProblem } from './read-head.ts';
import type { Cell, Table } from './table.ts';
import { TELLING, usedBy } from './used-by.ts';

/** What is odd about one cell. `column`: `name` or the fact's id. `key` of a sentence, `detail` to go into it. */
export interface Trouble {
  readonly column: string;
  readonly key: string;
  readonly detail: string;
}

/** One row as it would be stored. */
export interface ImportRow {
  /** The line of the file, from 1. */
  readonly line: number;
  readonly name: string;
  readonly facts: readonly { readonly fact: string; readonly content: Content; readonly given?: string }[];
  /** They forbid the row (`problem_<key>`). */
  readonly problems: readonly Trouble[];
  /** They want a person's yes (`import_ask_<key>`). */
  readonly asks: readonly Trouble[];
}

export interface ImportPreview extends Pick<Head, 'strangers' | 'secrets'> {
  readonly rows: readonly ImportRow[];
}

const MOST_ROWS = 2000;

/** What a table would make of the merchants there are, row by row, with nothing stored; or why it cannot be read at all. */
export function readImport(table: Table, facts: readonly Fact[], merchants: readonly MerchantRow[]): ImportPreview | TableProblem {
  const [first, ...rest] = table;
  const filled = rest.filter((row) => !isEmpty(row));
  if (first === undefined || filled.length === 0) return { problem: 'table_empty' };
  if (filled.length > MOST_ROWS) return { problem: 'table_rows', detail: String(MOST_ROWS) };
  const head = readHead(first, facts);
  if ('problem' in head) return head;
  const read = rest.flatMap((row, at) => (isEmpty(row) ? [] : [readRow(row, at + 2, head.columns)]));
  const taken = new Set(merchants.filter(({ deleted }) => deleted === undefined).map(({ name }) => name));
  const rows = read.map((row, at) => judge(row, read.slice(0, at), taken, merchants));
  return { rows, strangers: head.strangers, secrets: head.secrets };
}

function readRow(row: readonly Cell[], line: number, columns: readonly Column[]): ImportRow {
  const cells = columns.flatMap((column, at) => {
    const cell = column === undefined || column === 'name' ? undefined : readCell(row[at] ?? null, column);
    return cell === undefined || typeof column !== 'object' ? [] : [{ fact: column.id, cell }];
  });
  const given = row[columns.indexOf('name')];
  return {
    line,
    name: tidyName(unguardCell(given instanceof Date ? '' : String(given ?? ''))),
    facts: cells.flatMap(({ fact, cell }) => ('content' in cell ? [{ fact, ...cell }] : [])),
    problems: cells.flatMap(({ fact, cell }) => ('problem' in cell ? [{ column: fact, key: cell.problem, detail: cell.detail }] : [])),
    asks: [],
  };
}

/** Adds what only shows beside the other rows and merchants. */
function judge(row: ImportRow, before: readonly ImportRow[], taken: ReadonlySet<string>, merchants: readonly MerchantRow[]): ImportRow {
  const wrong = nameProblem(row.name, taken);
  const earlier = before.find(({ name }) => name === row.name);
  const problems: Trouble[] = wrong === undefined ? [] : [{ column: 'name', key: wrong, detail: row.name }];
  if (wrong === undefined && earlier !== undefined) problems.push({ column: 'name', key: 'name_twice', detail: String(earlier.line) });
  const asks = TELLING.flatMap((fact): Trouble[] => {
    const content = contentOf(row, fact);
    if (content === undefined) return [];
    const other = usedBy(merchants, fact, content) ?? before.find((one) => contentOf(one, fact) === content)?.name;
    return other === undefined ? [] : [{ column: fact, key: 'used', detail: other }];
  });
  const same = contentOf(row, 'appId') !== undefined && contentOf(row, 'appId') === contentOf(row, 'miniAppId');
  if (same) asks.push({ column: 'miniAppId', key: 'same', detail: '' });
  return { ...row, problems: [...problems, ...row.problems], asks };
}

function contentOf(row: ImportRow, fact: string): string | undefined {
  const content = row.facts.find((one) => one.fact === fact)?.content;
  return typeof content === 'string' ? content : undefined;
}

const isEmpty = (row: readonly Cell[]): boolean => row.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
