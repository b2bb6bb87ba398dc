import type { CardRow } from '../../lib/domain/card.ts';
import { DecideForm } from '../decide/decide-form.tsx';
import type { DeskProps } from '../desk/desk-props.ts';
import { GiveFact } from '../fact/give-fact.tsx';
import { useSay, useText } from '../say.tsx';

interface Props {
  rows: readonly CardRow[];
  desk: DeskProps;
}

/** The facts and decisions the plan lacks, each asked for once, right where they are missed. */
export function Missing({ rows, desk }: Props) {
  const say = useSay();
  const text = useText();
  const facts = distinct(rows.map(({ lacks }) => lacks?.fact)).flatMap((id) => desk.factsById[id] ?? []);
  const values = distinct(rows.map(({ lacks }) => lacks?.value)).flatMap((id) => desk.valuesById[id] ?? []);
  if (facts.length + values.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 rounded-md border border-dashed border-wait p-2">
      <h3 className="text-sm font-semibold text-wait">{say('missing_title', [String(facts.length + values.length)])}</h3>
      {facts.map((fact) => (
        <GiveFact key={fact.id} fact={fact} onGive={desk.onGiveFact} />
      ))}
      {values.map((value) => (
        <div key={value.id}>
          <h4 className="font-medium">{text(value.title)}</h4>
          <DecideForm value={value} onDecide={desk.onDecide} />
        </div>
      ))}
    </div>
  );
}

function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
