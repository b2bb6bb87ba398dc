import { callFrame } from '../browser/engine-call.ts';
import type { CardRow, Refused } from '../domain/card.ts';
import { asText, type Content } from '../domain/content.ts';
import type { FieldReading, FileBytes, Filled, FillOrder } from '../domain/engine.ts';
import { shownContent } from '../domain/mask.ts';
import type { Refusal } from '../domain/outcome.ts';
import type { Desired } from '../domain/plan.ts';
import { refused } from '../domain/refused.ts';
import type { App } from './open-app.ts';
import type { ReadPage } from './read-page.ts';
import { isCancelled } from './run-cancel.ts';
import type { RunJournal } from './run-journal.ts';
import { keepBefore } from './undo-store.ts';
import { vaultNow } from './vault/session-key.ts';

/** One field to write, with its content resolved. */
export interface FieldOrder {
  readonly row: CardRow;
  readonly desired: Desired;
  /** The bytes of an upload. */
  readonly file?: FileBytes;
}

/**
 * Writes the fields one after the other, each written down before and after. Stops at the first refusal, when cancelled,
 * before a secret when the vault was locked meanwhile,
 * and answers it; undefined when every field took its content.
 */
export async function fillRows(app: App, read: ReadPage, orders: readonly FieldOrder[], journal: RunJournal): Promise<Refused | undefined> {
  for (const order of orders) {
    if (await isCancelled(journal.run)) return { outcome: 'cancelled' };
    if (order.row.secret && (await vaultNow(app)).state === 'locked') return { outcome: 'locked', field: order.row.field };
    const refusal = await fillRow(read, order, journal);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

async function fillRow(read: ReadPage, { row, desired, file }: FieldOrder, journal: RunJournal): Promise<Refused | undefined> {
  await journal.changing(row.field);
  const began = performance.now();
  const order: FillOrder = {
    field: row.field,
    desired,
    ...seenBefore(read.seen.fields[row.field]),
    ...(file === undefined ? {} : { file }),
  };
  const answer = (await callFrame(read.tabId, read.frame, 'fill', [read.task, order])) ?? {
    outcome: 'wrong-page' as const,
    field: row.field,
  };
  const milliseconds = Math.round(performance.now() - began);
  if ('before' in answer) await keepBefore(journal.run, row.field, answer.before);
  if (isFilled(answer)) {
    const [before, after] = [answer.before, answer.after].map((content) => shownContent(content, row.secret)) as [Content, Content];
    await journal.changed(row.field, { outcome: answer.outcome, before, after, milliseconds });
    return undefined;
  }
  await journal.changed(row.field, {
    outcome: answer.outcome,
    milliseconds,
    ...(answer.there === undefined ? {} : { there: answer.there }),
  });
  return { ...refused(answer), field: row.field };
}

/** Told apart by what only a filled field has: the outcomes of the two overlap in the type. */
function isFilled(answer: Filled | Refusal): answer is Filled {
  return 'after' in answer;
}

/** What the plan was made on, in the form the engine compares: text, lines joined, or a secret's digest. */
function seenBefore(reading: FieldReading | undefined): Pick<FillOrder, 'seen'> {
  if (reading?.outcome !== 'seen') return {};
  if (reading.digest !== undefined) return { seen: reading.digest };
  return { seen: asText(reading.now) };
}
