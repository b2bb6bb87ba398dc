import type { CardRow } from '../../lib/domain/card.ts';
import type { Run } from '../../lib/domain/merchant.ts';
import { useSay } from '../say.tsx';
import { PlanRow } from './plan-row.tsx';

const HEADS = ['plan_mark', 'plan_field', 'plan_now', 'plan_after', 'plan_origin'] as const;

interface Props {
  /** Its name for screen readers. */
  title: string;
  rows: readonly CardRow[];
  /** Shows how far each field is instead of what is planned. */
  run?: Run | undefined;
}

/** Field, now, after, origin. Two lines a field in a narrow panel, one line in a wide one; it stays a table either way. */
export function PlanTable({ title, rows, run }: Props) {
  const say = useSay();
  return (
    <div className="@container -mx-3">
      <table aria-label={title} className="block border-y border-line text-left">
        <thead className="sr-only @md:not-sr-only @md:block @md:bg-sunken @md:px-3 @md:py-1">
          <tr className="@md:grid @md:grid-cols-(--plan-wide) @md:gap-x-2">
            {HEADS.map((head) => (
              <th key={head} scope="col" className="text-xs font-normal text-ink-2">
                {head === 'plan_mark' ? <span className="sr-only">{say(head)}</span> : say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block">
          {rows.map((row) => (
            <PlanRow key={row.field} row={row} change={run?.changes[row.field]} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
