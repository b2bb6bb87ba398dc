import { useEffect, useState } from 'react';
import { whenWhole } from '../../components/mark/when-whole.ts';
import { PaperFrame } from '../../components/paper/paper-frame.tsx';
import { ReportPaper } from '../../components/report/report-paper.tsx';
import { CATALOG_NAMES } from '../../lib/app/desk-views.ts';
import type { App } from '../../lib/app/open-app.ts';
import { reportOf } from '../../lib/app/report.ts';
import { reportWorkbook } from '../../lib/app/report-workbook.ts';
import { language, say } from '../../lib/browser/i18n.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import type { Merchant, ProfileState } from '../../lib/domain/merchant.ts';
import type { Report } from '../../lib/domain/report/report.ts';
import { reportTables } from '../../lib/domain/report/report-tables.ts';
import type { Words } from '../../lib/domain/report/words.ts';

const WORDS: Words = {
  say,
  text: (text) => text[language()],
  when: whenWhole,
  console: (id) => CATALOG_NAMES.consoleTitles[id] ?? id,
};

/** The report, made anew whenever the record or a decision changes. */
export function ReportPage({ app, merchant, profile }: { app: App; merchant: Merchant; profile: ProfileState }) {
  const [report, setReport] = useState<Report>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the record and the decisions are read anew when they change
  useEffect(() => {
    let current = true;
    void reportOf(app, merchant.id).then((made) => current && setReport(made));
    return () => {
      current = false;
    };
  }, [app, merchant, profile]);
  if (report === undefined) return null;
  const tables = reportTables(report, WORDS);
  return (
    <PaperFrame title={say('report_title', [merchant.name])} onFile={saveFile} onWorkbook={() => reportWorkbook(tables)}>
      <ReportPaper report={report} tables={tables} when={whenWhole} />
    </PaperFrame>
  );
}
