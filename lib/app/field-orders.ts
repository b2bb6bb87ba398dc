import { toBase64 } from '../domain/base64.ts';
import type { CardRow, PageCard, Refused } from '../domain/card.ts';
import type { FileBytes } from '../domain/engine.ts';
import type { Desired } from '../domain/plan.ts';
import { fileOf } from '../store/files.ts';
import { stepOfPage } from './catalog.ts';
import type { FieldOrder } from './fill-rows.ts';
import type { App } from './open-app.ts';
import type { ReadPage } from './read-page.ts';

/** What is to be written, field by field, files with their bytes; a file whose bytes are not at hand is refused before anything is written. */
export async function fieldOrders(
  app: App,
  read: ReadPage,
  card: PageCard,
  desired: ReadonlyMap<CardRow, Desired>,
): Promise<FieldOrder[] | Refused> {
  const orders: FieldOrder[] = [];
  for (const row of card.rows.filter(({ plan }) => plan === 'write')) {
    const content = desired.get(row);
    if (content === undefined) continue;
    const isFile = read.task.page.fields[row.field]?.control === 'file';
    const file = isFile ? await bytesOf(app, read, row.field, content) : undefined;
    if (isFile && file === undefined) return { outcome: 'needs-decision', field: row.field, says: 'file_gone' };
    orders.push({ row, desired: content, ...(file === undefined ? {} : { file }) });
  }
  return orders;
}

/** The bytes that belong to the name the field should hold. */
async function bytesOf({ database }: App, { merchant, task }: ReadPage, field: string, desired: Desired): Promise<FileBytes | undefined> {
  const source = stepOfPage(task.page.id)?.fields?.[field];
  const stored = source !== undefined && 'fact' in source ? await fileOf(database, merchant.id, source.fact) : undefined;
  if (stored === undefined || !('set' in desired) || stored.name !== desired.set) return undefined;
  return { name: stored.name, base64: toBase64(stored.bytes) };
}
