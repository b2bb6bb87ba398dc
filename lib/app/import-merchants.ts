import { allFacts } from '../catalog/all-facts.ts';
import type { Content } from '../domain/content.ts';
import type { Happening } from '../domain/entry.ts';
import type { TableProblem } from '../domain/import/read-head.ts';
import { type ImportPreview, type ImportRow, readImport } from '../domain/import/read-import.ts';
import { appendAll } from '../store/journal.ts';
import { takenNames } from './merchants.ts';
import type { App } from './open-app.ts';
import { type ReadTable, readTable } from './tables/read-table.ts';

export type Previewed = ImportPreview & Pick<ReadTable, 'encoding'>;

/** What a file would make, with nothing stored; or why it cannot be read (`problem_<key>`). */
export async function previewImport(app: App, bytes: Uint8Array): Promise<Previewed | TableProblem> {
  const read = await readTable(bytes);
  if ('problem' in read) return read;
  const { table, ...encoding } = read;
  const preview = readImport(table, [...allFacts.values()], await app.database.directory.toArray());
  return 'problem' in preview ? preview : { ...preview, ...encoding };
}

/**
 * Makes a merchant of each row, all or none. Answers their ids, or the name that somebody took since the preview.
 * Rows with problems are never stored, whatever the caller chose.
 */
export async function storeImport(app: App, chosen: readonly ImportRow[]): Promise<{ ids: readonly string[] } | { taken: string }> {
  const rows = chosen.filter(({ problems }) => problems.length === 0);
  const names = await takenNames(app);
  const taken = rows.find(({ name }) => names.has(name));
  if (taken !== undefined) return { taken: taken.name };
  const writer = await app.writer();
  const made = rows.map(({ name, facts }): [string, Happening[]] => [
    writer.newId(),
    [{ kind: 'merchant-created', name }, ...facts.map(({ fact, content }) => captured(fact, content))],
  ]);
  await appendAll(app.database, writer, new Map(made));
  return { ids: made.map(([id]) => id) };
}

const captured = (fact: string, content: Content): Happening => ({
  ...{ kind: 'fact-captured', fact, from: 'imported' },
  content: typeof content === 'string' ? content : [...content],
});
