import type { ReportTable } from '../../lib/domain/report/report-tables.ts';

/** One table of the report. Rows of one group stand under a heading that goes through all columns. */
export function TableOnPaper({ table }: { table: ReportTable }) {
  const { id, title, head, rows, none } = table;
  return (
    <section data-table={id} aria-label={title} className="mt-4">
      <h3 className="mb-1 font-semibold">{title}</h3>
      {rows.length === 0 ? (
        <p className="text-ink-2">{none}</p>
      ) : (
        <table className="text-sm">
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col" className="bg-sunken font-semibold">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {groupsOf(rows).map(({ group, own }) => (
            <tbody key={group ?? ''}>
              {group !== undefined && (
                <tr className="group">
                  <th scope="rowgroup" colSpan={head.length} className="bg-ground font-medium">
                    {group}
                  </th>
                </tr>
              )}
              {own.map((cells, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows never move, and two may say the same
                <tr key={place}>
                  {cells.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
}

/** Rows that follow each other under one heading. */
function groupsOf(rows: ReportTable['rows']): { group: string | undefined; own: (readonly string[])[] }[] {
  const groups: { group: string | undefined; own: (readonly string[])[] }[] = [];
  for (const { group, cells } of rows) {
    const last = groups.at(-1);
    if (last === undefined || last.group !== group) groups.push({ group, own: [cells] });
    else last.own.push(cells);
  }
  return groups;
}
