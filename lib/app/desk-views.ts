import { allChapters } from '../catalog/all-chapters.ts';
import { allConsoles } from '../catalog/all-consoles.ts';
import { allFacts } from '../catalog/all-facts.ts';
import { allHolidays } from '../catalog/all-holidays.ts';
import { allPages } from '../catalog/all-pages.ts';
import { allValues } from '../catalog/all-values.ts';
import { allWaits } from '../catalog/all-waits.ts';
import type { ChapterView } from '../domain/desk.ts';
import type { Merchant, ProfileState } from '../domain/merchant.ts';
import { stepViews } from '../domain/step-views.ts';
import { factSources } from './fact-sources.ts';

/** Names of the catalog's things as the panel shows them, by id. */
export const CATALOG_NAMES = {
  consoleTitles: Object.fromEntries([...allConsoles.values()].map(({ id, title }) => [id, title])),
  pageTitles: Object.fromEntries([...allPages.values()].map(({ id, title }) => [id, title])),
  factSources: factSources(),
  factsById: Object.fromEntries(allFacts),
  valuesById: Object.fromEntries(allValues),
} as const;

/** The rollout of a merchant as the panel shows it at `now` (ms). `running`: the step whose run is under way, if any. */
export function chapterViews(
  merchant: Merchant,
  profile: ProfileState,
  secretsAtHand: ReadonlySet<string>,
  running: string | undefined,
  now: number,
): readonly ChapterView[] {
  const context = { values: allValues, facts: allFacts, profile, secretsAtHand, waits: allWaits, calendar: allHolidays, now };
  return stepViews(allChapters, merchant, context, new Set(running === undefined ? [] : [running]));
}
