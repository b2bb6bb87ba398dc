import { useId } from 'react';
import type { ImportRow } from '../../lib/domain/import/read-import.ts';
import { Icon } from '../icons/icon.tsx';
import { useSay, useText } from '../say.tsx';
import type { MerchantsProps } from './merchants-props.ts';

interface Props {
  row: ImportRow;
  factTitles: MerchantsProps['factTitles'];
  ticked: boolean;
  onTick: (on: boolean) => void;
}

/** One row of the file: whether it goes in, what it would hold, and what is wrong with it, column by column. */
export function ImportPreviewRow({ row, factTitles, ticked, onTick }: Props) {
  const say = useSay();
  const text = useText();
  const id = useId();
  const refused = row.problems.length > 0;
  const title = (column: string): string => {
    const known = factTitles[column];
    return known === undefined ? say('merchant_name') : text(known);
  };
  const facts = row.facts.map(
    ({ fact, content, given }) => `${title(fact)} ${content}${given === undefined ? '' : ` ${say('import_mended', [given])}`}`,
  );
  return (
    <li data-line={row.line} data-state={refused ? 'refused' : row.asks.length > 0 ? 'ask' : 'fine'} className="px-2.5 py-1">
      <div className="flex items-start gap-2">
        <input
          id={id}
          type="checkbox"
          checked={ticked}
          disabled={refused}
          onChange={(event) => onTick(event.target.checked)}
          aria-describedby={`${id}-d`}
          className="mt-0.5 size-4 shrink-0"
        />
        <label htmlFor={id} className="min-w-0 flex-1 font-medium wrap-anywhere">
          {row.name || <span className="text-ink-3">{say('import_nameless')}</span>}
        </label>
        <span className="shrink-0 text-xs text-ink-3">{say('import_line', [String(row.line)])}</span>
      </div>
      <div id={`${id}-d`} className="ml-6 text-sm">
        <Troubles
          icon="alert"
          ink="text-bad"
          troubles={row.problems.map((one) => [title(one.column), say(`problem_${one.key}`, [one.detail]), one.detail])}
        />
        <Troubles
          icon="question"
          ink="text-wait"
          troubles={row.asks.map((one) => [title(one.column), say(`import_ask_${one.key}`, [one.detail]), ''])}
        />
        <p className="wrap-anywhere text-ink-2 empty:hidden">{facts.join(' · ')}</p>
      </div>
    </li>
  );
}

interface TroublesProps {
  icon: 'alert' | 'question';
  ink: string;
  /** Column, sentence, and what stood in the cell. */
  troubles: readonly (readonly [string, string, string])[];
}

function Troubles({ icon, ink, troubles }: TroublesProps) {
  return (
    <ul className="empty:hidden">
      {troubles.map(([column, sentence, given]) => (
        <li key={column} className={`flex items-start gap-1 ${ink}`}>
          <Icon name={icon} className="mt-px size-3.5" />
          <span className="min-w-0 wrap-anywhere">
            {column}：{sentence}
            {given !== '' && !sentence.includes(given) && <span className="ml-1 font-mono text-xs">「{given}」</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
