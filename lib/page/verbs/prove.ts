import type { Engine, PageTask, Proved } from '../../domain/engine.ts';
import { shownContent } from '../../domain/mask.ts';
import type { Refusal } from '../../domain/outcome.ts';
import { type Desired, planField } from '../../domain/plan.ts';
import { areRowsRight } from '../../domain/rows.ts';
import { HANDLERS } from '../controls/handlers.ts';
import { readRows } from '../grid/read-rows.ts';
import { type Located, locateFields } from '../locate/locate-fields.ts';
import { type ProvedPage, provePage } from '../prove-page.ts';
import { readShown } from '../read-shown.ts';
import { quiet } from '../settle.ts';
import { pause, until } from '../until.ts';

/** Some pages write over a field half a second after it was filled: the last look comes this many ms after the first began. */
const LAST_LOOK = 700;

/** How often a page that is not right yet is looked at, in ms. */
const EVERY = 100;

type Looked = Proved | Refusal;
type FieldLook = Proved['fields'][string];
type Fields = Readonly<Record<string, Desired>>;

/** Looks at all fields, and at the rows that prove a press, when the page is quiet, waits `patience` for them to be right, and looks once more at 700 ms. */
export const prove: Engine['prove'] = async (task, desired, patience = 0) => {
  let began = performance.now();
  await quiet([document]);
  let looked = lookAt(task, desired);
  if (!isRight(looked) && patience > 0) {
    looked = (await until(() => ended(lookAt(task, desired)), patience, EVERY)) ?? lookAt(task, desired);
    began = performance.now();
  }
  if (!isRight(looked)) return looked;
  await pause(LAST_LOOK - (performance.now() - began));
  return lookAt(task, desired);
};

/** A look that waiting cannot better: everything is right, or nobody is there to wait for. */
function ended(looked: Looked): Looked | undefined {
  return isRight(looked) || looked.outcome === 'signed-out' || looked.outcome === 'wrong-merchant' ? looked : undefined;
}

function isRight(looked: Looked): boolean {
  return (
    looked.outcome === 'seen' &&
    Object.values(looked.fields).every(({ outcome }) => outcome === 'proved') &&
    (looked.rows === undefined || areRowsRight(looked.rows))
  );
}

function lookAt(task: PageTask, desired: Fields): Looked {
  const proved = provePage(task);
  if ('outcome' in proved) return proved;
  if (proved.state === 'shut') return lookAtShown(task, proved, desired);
  const located = locateFields(proved.ground, task.page);
  const fields = Object.entries(desired).map(([key, wanted]) => [key, lookAtField(task, key, wanted, located[key])]);
  const rows = readRows(task.page, proved.ground);
  return { outcome: 'seen', fields: Object.fromEntries(fields), ...(rows === undefined ? {} : { rows }) };
}

/** With the dialog shut only what the page itself lists can be told, and that must be all. */
function lookAtShown({ page }: PageTask, { ground }: ProvedPage, desired: Fields): Looked {
  const shown = readShown(page, ground);
  const fields = Object.entries(desired).map(([key, wanted]): [string, FieldLook] | undefined => {
    const seen = shown[key];
    if (seen?.outcome !== 'seen') return undefined;
    const right = planField(seen.now, wanted, { control: 'lines' }).kind === 'keep';
    return [key, { outcome: right ? 'proved' : 'not-verified', now: seen.now }];
  });
  if (fields.includes(undefined)) return { outcome: 'wrong-page', detail: page.proof.dialog?.join(' / ') ?? '' };
  return { outcome: 'seen', fields: Object.fromEntries(fields.filter((field) => field !== undefined)) };
}

function lookAtField({ page }: PageTask, key: string, wanted: Desired, found: Located | Refusal | undefined): FieldLook {
  const field = page.fields[key];
  if (found === undefined || field === undefined) return { outcome: 'not-found' };
  if ('outcome' in found) return { outcome: found.outcome, ...(found.there === undefined ? {} : { there: found.there }) };
  const handler = HANDLERS[field.control];
  const now = handler.read(found.widgets);
  const change = planField(now, wanted, field);
  const should = change.kind === 'write' && 'set' in wanted ? change.after : now;
  const isRightNow = (change.kind === 'keep' || 'set' in wanted) && handler.agrees(found.widgets, should);
  return { outcome: isRightNow ? 'proved' : 'not-verified', now: shownContent(now, field.secret === true) };
}
