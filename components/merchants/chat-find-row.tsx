import { useId } from 'react';
import type { Fact } from '../../lib/domain/fact.ts';
import { INPUT } from '../button/input-look.ts';
import { TextInput } from '../button/text-input.tsx';
import { useSay, useText } from '../say.tsx';
import type { PickChange, PickRow } from './use-chat-picks.ts';

interface Props {
  row: PickRow;
  factsById: Readonly<Record<string, Fact>>;
  onChange: (change: PickChange) => void;
}

/** One thing recognised: whether it is taken, what it is, where it goes, and what speaks against it. */
export function ChatFindRow({ row, factsById, onChange }: Props) {
  const say = useSay();
  const id = useId();
  const { find, judged, ticked, target } = row;
  const secret = find.targets.some((one) => factsById[one]?.secret === true);
  const homeless = find.targets.length === 0;
  const off = homeless || judged.problem !== undefined || judged.same === true;
  return (
    <li data-find={find.kind} data-target={target} className="flex min-w-0 items-start gap-2 px-2 py-1.5">
      <input
        type="checkbox"
        checked={ticked}
        disabled={off}
        onChange={(event) => onChange({ ticked: event.target.checked })}
        aria-label={say('chat_tick', [secret ? say(`chat_kind_${kindKey(row)}`) : row.content])}
        aria-describedby={`${id}-n`}
        className="mt-1.5 size-4 shrink-0"
      />
      <div className="min-w-0 flex-1">
        <div className="flex min-w-0 flex-wrap items-center gap-1.5">
          <Target id={`${id}-t`} row={row} factsById={factsById} onChange={onChange} />
          <div className="flex min-w-0 flex-1 basis-40" data-secret={secret || undefined}>
            <label htmlFor={`${id}-c`} className="sr-only">
              {say('chat_content')}
            </label>
            <TextInput
              id={`${id}-c`}
              secret={secret}
              value={row.content}
              onChange={(content) => onChange({ content })}
              invalid={judged.problem !== undefined}
              describedBy={`${id}-n`}
            />
          </div>
        </div>
        <Remark id={`${id}-n`} row={row} />
      </div>
    </li>
  );
}

/** The fact it goes to: told when there is one, asked when there are several. */
function Target({ id, row, factsById, onChange }: Props & { id: string }) {
  const say = useSay();
  const text = useText();
  const { find, target } = row;
  const title = (fact: string): string => {
    const known = factsById[fact];
    return known === undefined ? fact : text(known.title);
  };
  const [only, ...more] = find.targets;
  if (only === undefined) return <span className="text-sm text-ink-2">{say(`chat_kind_${kindKey(row)}`)}</span>;
  if (more.length === 0) return <span className="text-sm font-medium">{title(only)}</span>;
  return (
    <select
      id={id}
      aria-label={say('chat_target')}
      value={target ?? ''}
      onChange={(event) => onChange({ target: event.target.value, ticked: true })}
      className={`${INPUT} w-auto! max-w-full`}
    >
      <option value="" disabled>
        {say('chat_choose')}
      </option>
      {find.targets.map((fact) => (
        <option key={fact} value={fact}>
          {title(fact)}
        </option>
      ))}
    </select>
  );
}

function Remark({ id, row }: { id: string; row: PickRow }) {
  const say = useSay();
  const { find, judged, target } = row;
  const notes = [
    find.targets.length === 0 && say('chat_homeless'),
    find.targets.length > 0 && target === undefined && judged.problem === undefined && say('chat_doubt'),
    judged.same === true && say('chat_same'),
    judged.before !== undefined && say('chat_before', [judged.before]),
    judged.used !== undefined && say('import_ask_used', [judged.used]),
  ].filter((note) => note !== false);
  return (
    <div id={id} aria-live="polite" className="text-sm empty:hidden">
      {judged.problem !== undefined && <p className="text-bad">{say(`problem_${judged.problem}`)}</p>}
      {notes.map((note) => (
        <p key={note} className={judged.same ? 'text-ink-3' : 'text-wait'}>
          {note}
        </p>
      ))}
    </div>
  );
}

const kindKey = ({ find }: PickRow): string => find.kind.replaceAll('-', '_');
