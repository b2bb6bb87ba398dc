import type { Fact } from '../fact.ts';

/** The column of the merchant's name; every table must have it. */
export const NAME_HEAD = '商户名称';

/** Other heads that are read as the name. */
export const NAME_HEADS: readonly string[] = [NAME_HEAD, '商户名', '商户', 'Merchant', 'Merchant name'];

/** The column that an export adds: it says something of the list and nothing of the merchant, so that an import passes over it. */
export const ARCHIVED_HEAD = '已归档';

/** The facts that a table carries, chapter by chapter: no secrets, and no files, since a file is more than its name. */
export function tableFacts(facts: Iterable<Fact>): readonly Fact[] {
  return [...facts].filter(({ secret, file }) => secret !== true && file !== true).sort((a, b) => a.chapter - b.chapter);
}
