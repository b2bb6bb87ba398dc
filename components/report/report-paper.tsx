import type { Report } from '../../lib/domain/report/report.ts';
import type { ReportTable } from '../../lib/domain/report/report-tables.ts';
import { useSay } from '../say.tsx';
import { TableOnPaper } from './table-on-paper.tsx';

interface Props {
  report: Report;
  tables: readonly ReportTable[];
  /** A moment (ms) with its year. */
  when: (at: number) => string;
}

/** The hand-over report as it is read and printed: for the merchant and for Kezhi. */
export function ReportPaper({ report, tables, when }: Props) {
  const say = useSay();
  const { merchant, created, made, done, steps, open } = report;
  return (
    <>
      <h2 className="text-lg font-semibold">{say('report_title', [merchant])}</h2>
      <p className="text-ink-2">{say('report_made', [when(made.at), made.person])}</p>
      <p className="text-ink-2">{say('report_begun', [when(created.at), created.person])}</p>
      <p className={`my-2 font-semibold ${open.length > 0 ? 'text-wait' : ''}`}>
        {say('chapter_progress', [String(done), String(steps)])}
        {open.length > 0 && ` · ${say('report_left', [String(open.length)])}`}
      </p>
      {tables.map((table) => (
        <TableOnPaper key={table.id} table={table} />
      ))}
      <p className="mt-4 text-ink-2">{say('report_masked')}</p>
    </>
  );
}
