import type { CardRow } from '../../lib/domain/card.ts';
import type { Fact } from '../../lib/domain/fact.ts';
import { DecideForm } from '../decide/decide-form.tsx';
import type { DeskProps } from '../desk/desk-props.ts';
import { FactSource } from '../fact/fact-source.tsx';
import { GiveFact } from '../fact/give-fact.tsx';
import { GiveFile } from '../fact/give-file.tsx';
import { useSay, useText } from '../say.tsx';
import { LockedAway } from '../vault/locked-away.tsx';

interface Props {
  rows: readonly CardRow[];
  desk: DeskProps;
}

/** What the plan lacks: the passphrase over what is locked away first, then facts and decisions. */
export function Missing({ rows, desk }: Props) {
  const locked = rows.filter(({ plan, lacks }) => plan === 'lacks' && lacks?.why === 'locked');
  return (
    <>
      {locked.length > 0 && <LockedAway labels={locked.map(({ label }) => label)} vault={desk.vault} />}
      <Absent rows={rows.filter((row) => !locked.includes(row))} desk={desk} />
    </>
  );
}

/** The facts and decisions the plan lacks, each asked for once, right where they are missed. */
function Absent({ rows, desk }: Props) {
  const say = useSay();
  const text = useText();
  const due = rows.filter(({ plan }) => plan === 'lacks');
  const damaged = due.map(({ lacks }) => (lacks?.why === 'damaged' ? lacks.fact : undefined));
  const facts = distinct(due.map(({ lacks }) => lacks?.fact)).flatMap((id) => desk.factsById[id] ?? []);
  const values = distinct(due.map(({ lacks }) => lacks?.value)).flatMap((id) => desk.valuesById[id] ?? []);
  if (facts.length + values.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 rounded-md border border-dashed border-wait p-2">
      <h3 className="text-sm font-semibold text-wait">{say('missing_title', [String(facts.length + values.length)])}</h3>
      {facts.map((fact) => (
        <div key={fact.id} className="flex flex-col gap-0.5">
          {damaged.includes(fact.id) && <p className="text-sm text-bad">{say('secret_damaged', [text(fact.title)])}</p>}
          <GiveAny fact={fact} desk={desk} />
          <FactSource fact={fact.id} desk={desk} />
        </div>
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

/** The facts the page could hold and need not, folded away. */
export function Optional({ rows, desk }: Props) {
  const say = useSay();
  const open = rows.filter(({ plan }) => plan === 'leave').map(({ lacks }) => lacks?.fact);
  const facts = distinct(open).flatMap((id) => desk.factsById[id] ?? []);
  if (facts.length === 0) return null;
  return (
    <details className="rounded-md border border-line p-2">
      <summary className="text-sm text-ink-2">{say('optional_title', [String(facts.length)])}</summary>
      {facts.map((fact) => (
        <GiveAny key={fact.id} fact={fact} desk={desk} />
      ))}
    </details>
  );
}

function GiveAny({ fact, desk }: { fact: Fact; desk: DeskProps }) {
  return fact.file ? <GiveFile fact={fact} onGive={desk.onGiveFile} /> : <GiveFact fact={fact} onGive={desk.onGiveFact} />;
}

function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
