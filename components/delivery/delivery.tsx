import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { Progress } from '../mark/progress.tsx';
import { useSay } from '../say.tsx';
import type { DeliveryProps } from './delivery-props.ts';
import { Fold } from './fold.tsx';
import { SheetFold } from './sheet-fold.tsx';
import { Tray } from './tray.tsx';

/** What leaves the desk: the report, the sheets for places the extension cannot reach, and the facts a person carries. */
export function Delivery(props: DeliveryProps) {
  const say = useSay();
  const { chips, sheets, steps, done, onReport } = props;
  const counted = say('chapter_progress', [String(done), String(steps)]);
  return (
    <>
      <Part title={say('delivery_report')}>
        <div className="flex flex-col gap-2 p-3">
          <p className="text-ink-2">{say('delivery_report_text')}</p>
          <Progress label={counted} done={done} of={steps} />
          <div className="flex items-center justify-between gap-2">
            <span className="text-sm text-ink-2">{counted}</span>
            <Button look="primary" icon="paper" data-action="report" onClick={onReport}>
              {say('action_report')}
            </Button>
          </div>
        </div>
      </Part>
      <Part title={say('delivery_sheets')}>
        {sheets.map((set) => (
          <SheetFold key={set.sheet.id} set={set} calls={props} />
        ))}
      </Part>
      <Part title={say('delivery_tray')}>
        <Fold name="tray" title={say('tray_title')} aside={String(chips.length)}>
          <Tray {...props} />
        </Fold>
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="overflow-hidden rounded-lg border border-line bg-surface shadow-shade">
      <h2 className="border-b border-line bg-sunken px-3 py-1 text-sm font-semibold text-ink-2">{title}</h2>
      {children}
    </section>
  );
}
