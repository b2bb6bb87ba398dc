import { useId } from 'react';
import { isList } from '../../lib/domain/own-content.ts';
import type { Value } from '../../lib/domain/value.ts';
import { INPUT } from '../button/input-look.ts';
import { ContentText } from '../card/content-text.tsx';
import { useSay } from '../say.tsx';
import { Tidied } from './tidied.tsx';

interface Props {
  value: Value;
  /** Place of the reading picked; the number after the last is the person's own text; -1 none. */
  picked: number;
  onPick: (place: number) => void;
  own: string;
  onOwn: (text: string) => void;
}

/** The guide's readings with where each stands, and a last choice for a text of one's own. */
export function Readings({ value, picked, onPick, own, onOwn }: Props) {
  const say = useSay();
  const name = useId();
  const readings = value.readings ?? [];
  const ownPlace = readings.length;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-0.5 text-sm font-medium">{say(readings.length > 0 ? 'decide_which' : 'decide_missing')}</legend>
      {readings.map(({ content, where }, place) => (
        <label
          key={where}
          className="flex items-start gap-2 rounded-md border border-line px-2 py-1 has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input type="radio" name={name} className="mt-0.5 size-4" checked={picked === place} onChange={() => onPick(place)} />
          <span className="min-w-0">
            <ContentText content={content} />
            <span className="block text-xs text-ink-2">{where}</span>
          </span>
        </label>
      ))}
      {readings.length > 0 && (
        <label className="flex items-center gap-2 px-2 py-0.5">
          <input type="radio" name={name} className="size-4" checked={picked === ownPlace} onChange={() => onPick(ownPlace)} />
          {say('decide_own')}
        </label>
      )}
      {picked === ownPlace && (
        <>
          <OwnText value={value} own={own} onOwn={onOwn} />
          <Tidied value={value} typed={own} />
        </>
      )}
    </fieldset>
  );
}

function OwnText({ value, own, onOwn }: Pick<Props, 'value' | 'own' | 'onOwn'>) {
  const say = useSay();
  const label = say(isList(value) ? 'decide_own_lines' : 'decide_own_text');
  if (isList(value))
    return (
      <textarea
        aria-label={label}
        placeholder={label}
        rows={3}
        value={own}
        onChange={(event) => onOwn(event.target.value)}
        className={INPUT}
      />
    );
  return <input aria-label={label} placeholder={label} value={own} onChange={(event) => onOwn(event.target.value)} className={INPUT} />;
}
