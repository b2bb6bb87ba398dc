import type { Fact } from '../fact.ts';
import type { Merchant } from '../merchant.ts';
import { ARCHIVED_HEAD, NAME_HEAD, tableFacts } from './table-facts.ts';

/** The first row of the template: the name, which must be given, then every fact a table carries. */
export function templateHead(facts: readonly Fact[]): readonly string[] {
  return [`${NAME_HEAD}*`, ...tableFacts(facts).map(({ title }) => title.zh)];
}

/** Merchants as a table that can be imported again: names and facts, no secrets, nothing of what was done. Lists are joined by 、. */
export function exportTable(merchants: readonly Merchant[], facts: readonly Fact[]): readonly (readonly string[])[] {
  const columns = tableFacts(facts);
  const rowOf = ({ name, facts: known, archived }: Merchant): readonly string[] => [
    name,
    ...columns.map(({ id }) => [known[id]?.content ?? []].flat().join('、')),
    archived === undefined ? '' : '是',
  ];
  return [[...templateHead(facts), ARCHIVED_HEAD], ...merchants.map(rowOf)];
}
