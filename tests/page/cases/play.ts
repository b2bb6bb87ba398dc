import type { PageSeen } from '../../../lib/domain/engine.ts';
import { expect, test } from './arrive.ts';
import { bringUp, scanned } from './bring-up.ts';
import { CASES, type Case, type CaseName, type Look, type PageCases } from './case.ts';
import type { Place } from './place.ts';
import { record } from './record.ts';

/** Played however the console draws itself; of the other cases each takes the next look in turn. */
const IN_EVERY_LOOK: CaseName = 'right';

/** Plays every case of these pages, each a test. */
export function playCases(rows: readonly PageCases[]): void {
  for (const row of rows) {
    test.describe(row.page.id, () => {
      for (const [at, name] of CASES.entries()) {
        const cases = [row.cases[name]].flat().filter((one): one is Case => !('doesNotApply' in one));
        for (const [turn, one] of cases.entries()) for (const look of looksOf(row, name, at + turn)) playOne(row, name, one, look);
      }
    });
  }
}

function looksOf({ looks }: PageCases, name: CaseName, turn: number): readonly Look[] {
  const taken = looks[turn % looks.length];
  return taken === undefined || name === IN_EVERY_LOOK ? looks : [taken];
}

function playOne(row: PageCases, name: CaseName, one: Case, look: Look): void {
  const title = one.is === undefined ? name : `${name}: ${one.is}`;
  test(row.looks.length > 1 ? `${title} · ${look.name}` : title, async ({ arrive }) => {
    const place = await arrive(row, look, one);
    const before = held(place, row);
    if (isBroughtUp(one)) await bringUp(place, row);
    await one.meanwhile?.(place);
    if (one.refused !== undefined) await meetRefusal(place, row, one, one.refused);
    else if (one.conflict !== undefined) await meetConflict(place, row, one);
    else await work(place, row, one);
    expect(held(place, row), 'what the console holds').toEqual(after(before, one.held));
  });
}

/** A page that is not known from the start is not there to be brought up. */
function isBroughtUp({ as, refused, of, meanwhile }: Case): boolean {
  return as === undefined && (refused === undefined || of !== undefined || meanwhile !== undefined);
}

/** A copy: the console goes on with the thing itself. */
function held({ practice }: Place, row: PageCases): unknown {
  return structuredClone(row.held(practice));
}

/** Of a form only what has changed is said. */
function after(before: unknown, now: unknown): unknown {
  const isForm = (what: unknown): what is object => typeof what === 'object' && what !== null && !Array.isArray(what);
  return isForm(before) && isForm(now) ? { ...before, ...now } : (now ?? before);
}

/** Looks, records, writes, presses, as far as the case goes. */
async function work(place: Place, row: PageCases, one: Case): Promise<void> {
  if (one.seen !== undefined) await expect.poll(place.look, { intervals: [50] }).toMatchObject(one.seen);
  if (one.plans !== undefined) await record(place, one);
  if (one.gathered !== undefined) expect(await place.call('gather', Object.keys(row.page.captures ?? {}))).toMatchObject(one.gathered);
  if (one.plans !== undefined) return;
  for (const [field, desired] of Object.entries(row.desired)) {
    const file = row.files?.[field];
    const filled = await place.call('fill', { field, desired, ...(file === undefined ? {} : { file }) });
    expect(filled, field).toMatchObject({ outcome: one.right === 'all' || one.right?.includes(field) ? 'already-right' : 'applied' });
  }
  if (one.right === 'all' && one.says === undefined && Object.keys(row.desired).length > 0) await prove(place, row);
  if (one.says !== undefined) await save(place, one);
  if (one.pressed !== undefined) expect(await place.call('trigger')).toMatchObject(one.pressed);
}

async function prove(place: Place, row: PageCases): Promise<void> {
  const proved = Object.fromEntries(Object.keys(row.desired).map((field) => [field, { outcome: 'proved' }]));
  expect(await place.call('prove', row.desired)).toMatchObject({ outcome: 'seen', fields: proved });
}

async function save(place: Place, { says = {}, scan = 'accept' }: Case): Promise<void> {
  const answer = await place.call('save');
  if (answer.outcome !== 'scan') return expect(answer).toMatchObject(says);
  await scanned(place, scan);
  expect(await place.call('answer', 20_000)).toMatchObject(says);
}

/** Every verb that could read or write is refused in the same words. */
async function meetRefusal(place: Place, row: PageCases, { of }: Case, refused: Readonly<Record<string, unknown>>): Promise<void> {
  const part = (seen: unknown): unknown => {
    const { fields, captures, rows } = seen as PageSeen;
    return of === undefined ? seen : of === 'rows' ? rows : (fields?.[of] ?? captures?.[of]);
  };
  await expect.poll(async () => part((await place.look()) ?? {}), { intervals: [50] }).toMatchObject(refused);
  const fields = Object.entries(row.desired).filter(([field]) => of === undefined || field === of);
  for (const [field, desired] of fields.slice(0, 1)) expect(await place.call('fill', { field, desired })).toMatchObject(refused);
  const captures = Object.keys(row.page.captures ?? {}).filter((key) => of === undefined || key === of);
  for (const key of captures.slice(0, 1)) expect(await place.call('take', key)).toMatchObject(refused);
  if (of === undefined && row.page.save !== undefined) expect(await place.call('save')).toMatchObject(refused);
}

/** The field can be read and not be brought to what it should hold. */
async function meetConflict(place: Place, row: PageCases, { of = '', conflict = {} }: Case): Promise<void> {
  const desired = row.desired[of];
  if (desired === undefined) throw new Error(`${row.page.id} has no field ${of}.`);
  expect(await place.call('fill', { field: of, desired })).toMatchObject(conflict);
  expect(await place.look()).toMatchObject({ outcome: 'seen', fields: { [of]: { outcome: 'seen' } } });
}
