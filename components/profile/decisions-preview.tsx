import type { DecisionRow } from '../../lib/domain/decisions-file.ts';
import { Button } from '../button/button.tsx';
import { ContentText } from '../card/content-text.tsx';
import { when } from '../mark/when.ts';
import { useLanguage, useSay, useText } from '../say.tsx';

interface Props {
  rows: readonly DecisionRow[];
  onTake: (rows: readonly DecisionRow[]) => Promise<void>;
  onCancel: () => void;
}

/** What a file of decisions would change, row by row, before anything is stored. */
export function DecisionsPreview({ rows, onTake, onCancel }: Props) {
  const say = useSay();
  const fresh = rows.filter(({ problem, same }) => problem === undefined && !same);
  const refused = rows.filter(({ problem }) => problem !== undefined);
  return (
    <section aria-label={say('decisions_preview')} data-preview className="mt-1 rounded-md border border-line">
      <p className="px-2.5 py-1.5 font-medium">
        {say('decisions_sum', [String(fresh.length), String(rows.length - fresh.length - refused.length), String(refused.length)])}
      </p>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may name a value twice, and its rows keep their places
          <Row key={place} row={row} />
        ))}
      </ul>
      <div className="flex flex-wrap gap-1.5 px-2.5 py-1.5">
        {fresh.length > 0 && (
          <Button look="primary" onClick={() => void onTake(fresh)} data-action="take-decisions">
            {say('decisions_take', [String(fresh.length)])}
          </Button>
        )}
        <Button onClick={onCancel}>{say('import_cancel')}</Button>
      </div>
    </section>
  );
}

function Row({ row }: { row: DecisionRow }) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const { value, title, content, now, same, problem, why, person, at } = row;
  const name = title === undefined ? value : text(title);
  return (
    <li data-decision={value} className="px-2.5 py-1.5">
      <p className="font-medium wrap-anywhere">{name}</p>
      <div className="flex flex-wrap items-start gap-x-2">
        {now !== undefined && !same && (
          <>
            <ContentText content={now} />
            <span aria-hidden="true">→</span>
            <span className="sr-only">{say('profile_becomes')}</span>
          </>
        )}
        <ContentText content={content} />
      </div>
      <p className="text-sm wrap-anywhere text-ink-2">{say('decided_by', [person, when(at, language), why])}</p>
      {same && <p className="text-sm text-good">{say('decisions_same')}</p>}
      {problem !== undefined && <p className="text-sm text-bad">{say(`problem_${problem}`, [name])}</p>}
    </li>
  );
}
