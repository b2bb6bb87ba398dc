import { asText, type Content } from '../../domain/content.ts';
import { digestOf } from '../../domain/digest.ts';
import type { Engine, Filled, FillOrder, PageTask } from '../../domain/engine.ts';
import { shownContent } from '../../domain/mask.ts';
import type { Refusal } from '../../domain/outcome.ts';
import { planField } from '../../domain/plan.ts';
import { HANDLERS } from '../controls/handlers.ts';
import { mayWrite } from '../fill/may-write.ts';
import { whyNotOurs } from '../gate.ts';
import { type FoundField, locateField } from '../locate-field.ts';
import { quiet } from '../settle.ts';
import { noteWritten } from '../unsaved.ts';
import { until } from '../until.ts';

/** A slow page may take a moment to show what it was given; after this, in ms, it did not take. */
const TAKEN_BY = 500;

/**
 * Brings one field to what it should hold and reads it back at quiet. Whatever stands against it is a refusal, and nothing was written;
 * a field that was written and does not hold it comes back with what it held before.
 */
export const fill: Engine['fill'] = async (task, order) => {
  const began = performance.now();
  const found = locateField(task, order.field);
  if ('outcome' in found) return found;
  const { field, located } = found;
  const handler = HANDLERS[field.control];
  const before = handler.read(located.widgets);
  const change = planField(before, order.desired, field);
  if (change.kind === 'refuse') return { ...change.refusal, field: order.field };
  const after = change.kind === 'write' ? change.after : before;
  if (handler.agrees(located.widgets, after)) return filled('already-right', began, before, after, field.secret);
  if (isChanged(before, order, field.secret, task.nonce)) return { outcome: 'conflict', field: order.field };
  const refusal =
    mayWrite(found, after) ?? (await handler.write(located.widgets, after, { file: order.file, stillOurs: () => whyNotOurs(task) }));
  if (refusal !== undefined) return { ...refusal, field: order.field };
  const missed = await readBack(task, order, after, found);
  if (missed !== undefined) return { ...missed, before };
  return filled('applied', began, before, after, field.secret);
};

/** True when the field holds something else by now than the plan was made on. */
function isChanged(before: Content, { seen }: FillOrder, secret: boolean | undefined, nonce: string): boolean {
  if (seen === undefined) return false;
  return seen !== (secret === true ? digestOf(nonce, asText(before)) : asText(before));
}

/** Waits for quiet, proves and locates anew (the page may have drawn itself again) and looks whether both the box and the model hold it. */
async function readBack(task: PageTask, { field }: FillOrder, after: Content, { proved }: FoundField): Promise<Refusal | undefined> {
  await quiet([proved.ground.area]);
  const again = locateField(task, field);
  if ('outcome' in again) return again;
  const { widgets } = again.located;
  noteWritten(task, widgets);
  const took = await until(() => HANDLERS[again.field.control].agrees(widgets, after), TAKEN_BY);
  return took === undefined ? { outcome: 'not-verified', field } : undefined;
}

function filled(outcome: Filled['outcome'], began: number, before: Content, after: Content, secret: boolean | undefined): Filled {
  return { outcome, before, after: shownContent(after, secret === true), milliseconds: Math.round(performance.now() - began) };
}
