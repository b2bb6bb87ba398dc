import type { Fact } from '../fact.ts';
import { compact } from '../formats/tidy.ts';
import type { Cell } from './table.ts';
import { ARCHIVED_HEAD, NAME_HEADS, tableFacts } from './table-facts.ts';

/** What each column is: the name, a fact, or nothing that is imported. */
export type Column = 'name' | Fact | undefined;

export interface Head {
  readonly columns: readonly Column[];
  /** Heads nobody knows: their columns are passed over, and named. */
  readonly strangers: readonly string[];
  /** Heads of secrets: their columns are not even looked at. */
  readonly secrets: readonly string[];
}

/** Why a file cannot be imported at all, as the key of a sentence (`problem_<key>`). */
export interface TableProblem {
  readonly problem: string;
  readonly detail?: string;
}

/** Reads the first row. A table without a column of names, or with two columns for one thing, is refused. */
export function readHead(row: readonly Cell[], facts: readonly Fact[]): Head | TableProblem {
  const known = headsOf(facts);
  const heads = row.map((cell) => (typeof cell === 'string' ? cell : String(cell ?? '')).trim());
  const found = heads.map((head) => (head === '' ? undefined : (known.get(plain(head)) ?? 'stranger')));
  const columns = found.map((column) => (typeof column === 'object' || column === 'name' ? column : undefined));
  const named = columns.filter((column) => column !== undefined);
  const twice = heads.find((_, at) => columns[at] !== undefined && columns.indexOf(columns[at]) !== at);
  if (twice !== undefined) return { problem: 'table_head_twice', detail: twice };
  if (!named.includes('name')) return { problem: 'table_no_name' };
  const headsThat = (is: string): string[] => heads.filter((_, at) => found[at] === is);
  return { columns, strangers: headsThat('stranger'), secrets: headsThat('secret') };
}

function headsOf(facts: readonly Fact[]): ReadonlyMap<string, Column | 'secret' | 'passed'> {
  const imported = tableFacts(facts);
  const all = (fact: Fact): readonly string[] => [fact.title.zh, fact.title.en, fact.id, ...(fact.names ?? [])];
  const heads = (fact: Fact, is: Column | 'secret') => all(fact).map((head) => [plain(head), is] as const);
  return new Map<string, Column | 'secret' | 'passed'>([
    ...facts.filter(({ secret }) => secret === true).flatMap((fact) => heads(fact, 'secret')),
    ...imported.flatMap((fact) => heads(fact, fact)),
    ...NAME_HEADS.map((head) => [plain(head), 'name'] as const),
    [plain(ARCHIVED_HEAD), 'passed'],
  ]);
}

/** A head as it is compared: blanks, case, width and the star of what must be given do not count. */
function plain(head: string): string {
  return compact(head).replaceAll('*', '').toLowerCase();
}
