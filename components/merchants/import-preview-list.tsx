import { useId, useState } from 'react';
import type { ImportRow } from '../../lib/domain/import/read-import.ts';
import { Button } from '../button/button.tsx';
import { useSay } from '../say.tsx';
import { ImportPreviewRow } from './import-preview-row.tsx';
import type { MerchantsProps, PreviewView } from './merchants-props.ts';

/** So many rows are drawn at first, and so many more at each press. */
const PAGE = 50;

interface Props {
  preview: PreviewView;
  factTitles: MerchantsProps['factTitles'];
  onStore: (rows: readonly ImportRow[]) => void;
  onCancel: () => void;
}

/** What a file would make, with nothing stored yet: refused rows first, then those that want a yes, then the rest. */
export function ImportPreviewList({ preview, factTitles, onStore, onCancel }: Props) {
  const say = useSay();
  const id = useId();
  const { rows } = preview;
  const [ticked, setTicked] = useState(() => new Set(rows.filter((row) => rankOf(row) === 2).map(({ line }) => line)));
  const [shown, setShown] = useState(PAGE);
  const inOrder = rows.toSorted((a, b) => rankOf(a) - rankOf(b) || a.line - b.line);
  const chosen = rows.filter(({ line }) => ticked.has(line));
  const counts = [2, 1, 0].map((rank) => String(rows.filter((row) => rankOf(row) === rank).length));

  function tick(line: number, on: boolean) {
    const next = new Set(ticked);
    if (on) next.add(line);
    else next.delete(line);
    setTicked(next);
  }

  return (
    <div className="flex min-w-0 flex-col gap-1.5" data-part="preview">
      <p id={id} role="status" className="font-medium">
        {say('import_counts', [String(rows.length), ...counts])}
      </p>
      <Passed preview={preview} />
      <ul className="divide-y divide-line rounded-md border border-line">
        {inOrder.slice(0, shown).map((row) => (
          <ImportPreviewRow
            key={row.line}
            row={row}
            factTitles={factTitles}
            ticked={ticked.has(row.line)}
            onTick={(on) => tick(row.line, on)}
          />
        ))}
      </ul>
      {rows.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + PAGE)} className="self-start">
          {say('merchants_more', [String(rows.length - shown)])}
        </Button>
      )}
      <div className="flex flex-wrap gap-1.5">
        <Button look="primary" disabled={chosen.length === 0} aria-describedby={id} onClick={() => onStore(chosen)} data-action="import">
          {say('import_store', [String(chosen.length)])}
        </Button>
        <Button onClick={onCancel}>{say('import_cancel')}</Button>
      </div>
    </div>
  );
}

/** Columns that go nowhere, and an encoding that was guessed: said by name, so that nothing is lost in silence. */
function Passed({ preview }: { preview: PreviewView }) {
  const say = useSay();
  const { strangers, secrets, encoding } = preview;
  const notes = [
    strangers.length > 0 && say('import_strangers', [strangers.join('、')]),
    secrets.length > 0 && say('import_secrets', [secrets.join('、')]),
    encoding !== undefined && say('import_encoding', [encoding]),
  ].filter((note) => note !== false);
  return (
    <ul className="text-sm text-wait empty:hidden">
      {notes.map((note) => (
        <li key={note} className="wrap-anywhere">
          {note}
        </li>
      ))}
    </ul>
  );
}

/** 0 refused, 1 wants a yes, 2 in order. */
function rankOf({ problems, asks }: ImportRow): number {
  if (problems.length > 0) return 0;
  return asks.length > 0 ? 1 : 2;
}
