import { describe, expect, test } from 'vitest';
import { allPages } from '../../lib/catalog/all-pages.ts';
import { BACK_OFFICES, WECHAT_READ, WECHAT_WRITTEN } from '../page/cases/all-cases.ts';
import { CASES, type Case, type CaseName, type PageCases } from '../page/cases/case.ts';

const ROWS = [...BACK_OFFICES, ...WECHAT_WRITTEN, ...WECHAT_READ];

/** What every page must answer to, whatever it is. */
const ALWAYS: readonly CaseName[] = ['right', 'wrong-merchant', 'signed-out', 'changed-label'];

test('every page file has one row in the table of cases', () => {
  expect(ROWS.map(({ page }) => page.id).toSorted()).toEqual([...allPages.keys()].toSorted());
});

/** How many things of ours the page holds or shows. */
function things({ desired, page }: PageCases): number {
  const ours = Object.values(desired).reduce((sum, one) => sum + ('add' in one ? one.add.length : 1), 0);
  return ours + Object.keys(page.captures ?? {}).length;
}

/** A case that is left out, and whether what the page is bears it out. */
const BORNE_OUT: Readonly<Partial<Record<CaseName, (row: PageCases) => boolean>>> = {
  // Only a page with nothing of its own to tell by cannot be found right.
  'already-right': (row) => things(row) === 0 && row.page.list === undefined && row.page.press === undefined,
  'partly-right': (row) => things(row) <= 1 && row.page.list === undefined && row.page.press === undefined,
  // Every field is ours and is to hold just what we say: nothing else is in it that could be kept.
  'foreign-kept': ({ page, desired }) =>
    Object.keys(page.fields).every((field) => {
      const wanted = desired[field];
      return wanted !== undefined && 'set' in wanted;
    }) && Object.keys(page.fields).length > 0,
  'vendor-error': ({ page }) => page.save === undefined && page.press === undefined,
};

describe.each(ROWS)('$page.id', (row) => {
  test.each(CASES.filter((name) => 'doesNotApply' in row.cases[name]))('has no case %s, for a reason that is true', (name) => {
    expect(ALWAYS).not.toContain(name);
    expect(BORNE_OUT[name]?.(row)).toBe(true);
  });

  test('expects something of each of its cases', () => {
    const played = CASES.flatMap((name) => [row.cases[name]].flat()).filter((one): one is Case => !('doesNotApply' in one));
    const says = ({ seen, says, pressed, plans, gathered, refused, conflict, right }: Case): boolean =>
      [seen, says, pressed, plans, gathered, refused, conflict, right].some((one) => one !== undefined);
    expect(played.filter((one) => !says(one))).toEqual([]);
  });

  test('is pressed where it can be, and says what comes of it', () => {
    const [right] = [row.cases.right].flat() as readonly Case[];
    expect(right?.says !== undefined).toBe(row.page.save !== undefined);
    expect(right?.pressed !== undefined).toBe(row.page.press !== undefined);
    expect(
      Object.keys(right?.plans ?? {}).length > 0 ||
        row.page.save !== undefined ||
        row.page.press !== undefined ||
        row.page.list !== undefined,
    ).toBe(true);
  });
});
