import type { PageSeen } from '../../../lib/domain/engine.ts';
import { pressServed } from '../../e2e/hands/press-served.ts';
import { expect } from './arrive.ts';
import type { Case, PageCases } from './case.ts';
import type { Place } from './place.ts';

/** The page as a person has it before them: inner tab, what they press themselves, its dialog, and what the page fetches. */
export async function bringUp(place: Place, row: PageCases): Promise<void> {
  if ('innerTab' in row.where && row.where.innerTab !== undefined) {
    await pressServed(place.frame().getByText(row.where.innerTab, { exact: true }));
  }
  await row.reveal?.(place);
  const seen = await there(place, () => true);
  if (seen.state === 'shut') await openDialog(place);
  const fields = (page: PageSeen) => Object.values(page.fields);
  // A form of the page's own shows what is stored once it has fetched it; of each form something is always stored.
  const isFilled = (page: PageSeen) =>
    fields(page).every(({ outcome }) => outcome !== 'seen') ||
    fields(page).some((field) => field.outcome === 'seen' && [field.now].flat().join('') !== '');
  await there(place, (page) => page.state === 'open' && (place.task.page.save?.after !== 'stays' || isFilled(page)));
}

/** Waits until the page is seen, and seen so. */
async function there(place: Place, is: (seen: PageSeen) => boolean): Promise<PageSeen> {
  let seen: PageSeen | undefined;
  const look = async (): Promise<boolean> => {
    const now = await place.look();
    seen = now?.outcome === 'seen' ? now : undefined;
    return seen !== undefined && is(seen);
  };
  await expect.poll(look, { message: `${place.task.page.id} is there`, intervals: [50] }).toBe(true);
  return seen as PageSeen;
}

/** Presses the opener; where the admin's scan comes before the dialog, the admin confirms. */
async function openDialog(place: Place): Promise<void> {
  const opened = await place.call('open');
  if (opened.outcome === 'opened') return;
  expect(opened).toEqual({ outcome: 'needs-human', says: 'scan_first' });
  await scanned(place, 'accept');
}

/** The admin has a scan before them, and it ends so. */
export async function scanned({ practice: { wechat } }: Place, how: NonNullable<Case['scan']>): Promise<void> {
  await expect.poll(() => wechat.phone.waiting().length, { intervals: [20] }).toBe(1);
  wechat.phone[how]();
}
