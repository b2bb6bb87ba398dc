import type { SheetSet } from '../../lib/domain/sheet-view.ts';
import { useText } from '../say.tsx';
import { DropTill } from '../sheet/drop-till.tsx';
import { SheetBody } from '../sheet/sheet-body.tsx';
import type { SheetCalls } from '../sheet/sheet-calls.ts';
import { TillForm } from '../sheet/till-form.tsx';
import { Fold } from './fold.tsx';

interface Props {
  set: SheetSet;
  calls: SheetCalls;
}

/** One sheet of the catalog, unfolding into what it comes to; of the tills one after the other, and room for one more. */
export function SheetFold({ set, calls }: Props) {
  const text = useText();
  const { sheet, views } = set;
  const names = views.flatMap(({ step, till, codes }) =>
    codes.length > 0 ? codes.map((code) => code.step) : [till === undefined ? step : `${step}/${till}`],
  );
  const done = names.filter((name) => calls.ticks.has(name)).length;
  return (
    <Fold name={sheet.id} title={text(sheet.title)} aside={names.length > 0 ? `${done}/${names.length}` : undefined}>
      {sheet.each === undefined ? (
        views.map((view) => <SheetBody key={view.id} view={view} calls={calls} />)
      ) : (
        <div className="flex flex-col gap-3">
          {views.map((view) => (
            <section key={view.till} aria-label={view.till} data-till={view.till} className="flex flex-col gap-1.5">
              <div className="flex items-center justify-between">
                <h3 className="font-semibold">{view.till}</h3>
                <DropTill code={view.till ?? ''} onDrop={calls.onDropTill} />
              </div>
              <SheetBody view={view} calls={calls} />
            </section>
          ))}
          <TillForm onGive={calls.onGiveTill} />
        </div>
      )}
    </Fold>
  );
}
