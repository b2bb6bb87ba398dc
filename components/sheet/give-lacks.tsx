import type { Lack } from '../../lib/domain/desk.ts';
import { TILL_FACTS } from '../../lib/domain/tills.ts';
import { DecideForm } from '../decide/decide-form.tsx';
import { GiveFact } from '../fact/give-fact.tsx';
import { useSay, useText } from '../say.tsx';
import type { SheetCalls } from './sheet-calls.ts';

/** Facts of a till are given with the till, not one by one. */
const OF_TILLS: readonly string[] = Object.values(TILL_FACTS);

/** Asks for everything a sheet lacks, each once, before the sheet itself. */
export function GiveLacks({ lacks, calls }: { lacks: readonly Lack[]; calls: SheetCalls }) {
  const say = useSay();
  const text = useText();
  const due = [...new Map(lacks.map((lack) => [lack.id, lack])).values()].filter(({ id }) => !OF_TILLS.includes(id));
  if (due.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 rounded-md border border-dashed border-wait p-2">
      <h3 className="text-sm font-semibold text-wait">{say('missing_title', [String(due.length)])}</h3>
      {due.map(({ id, kind, title }) => {
        const fact = calls.factsById[id];
        const value = calls.valuesById[id];
        if (kind === 'fact') return fact && <GiveFact key={id} fact={fact} onGive={calls.onGiveFact} />;
        return (
          value && (
            <div key={id}>
              <h4 className="font-medium">{text(title)}</h4>
              <DecideForm value={value} onDecide={calls.onDecide} />
            </div>
          )
        );
      })}
    </div>
  );
}
