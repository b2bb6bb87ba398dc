import { allChapters } from '../catalog/all-chapters.ts';
import { allConsoles } from '../catalog/all-consoles.ts';
import { allFacts } from '../catalog/all-facts.ts';
import { allHolidays } from '../catalog/all-holidays.ts';
import { allPages } from '../catalog/all-pages.ts';
import { allValues } from '../catalog/all-values.ts';
import { allWaits } from '../catalog/all-waits.ts';
import { owedBy } from '../catalog/owed-by.ts';
import { makeReport } from '../domain/report/make-report.ts';
import type { Report } from '../domain/report/report.ts';
import { entriesOf, merchantOf, profileOf } from '../store/journal.ts';
import type { App } from './open-app.ts';
import { secretsInRecord, secretsOf } from './secrets.ts';

/** The hand-over report of a merchant as it stands now; undefined when there is no such merchant. */
export async function reportOf(app: App, merchant: string): Promise<Report | undefined> {
  const { now, person } = await app.writer();
  const entries = await entriesOf(app.database, merchant);
  const context = {
    ...{ chapters: allChapters, consoles: allConsoles, pages: allPages, facts: allFacts, values: allValues, owedBy },
    profile: await profileOf(app.database),
    secretsAtHand: secretsInRecord(await secretsOf(app, merchant), await merchantOf(app.database, merchant)),
    ...{ waits: allWaits, calendar: allHolidays },
  };
  return makeReport(entries, context, { person, at: now() });
}
