import type { FilledLine, RowView } from '../../lib/domain/sheet-view.ts';
import { IconButton } from '../button/icon-button.tsx';
import { CopyButton, CopySentence } from '../copy/copy-button.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { useSay, useText } from '../say.tsx';
import { useRevealed } from '../secret/use-revealed.ts';
import { LineMarks, WeakTag } from './line-marks.tsx';
import type { SheetCalls } from './sheet-calls.ts';

interface Props {
  row: RowView;
  onSecret: SheetCalls['onSecret'];
}

/** One box of the program's dialog: its label, what belongs in it, and a button that copies just that. */
export function SheetRow({ row, onSecret }: Props) {
  const text = useText();
  const { label, line, note } = row;
  return (
    <li data-row={label} className="px-2.5 py-1.5">
      <div className="text-sm text-ink-2">
        {label}
        {line?.weak && <WeakTag />}
      </div>
      {line && <LineContent label={label} line={line} onSecret={onSecret} />}
      {note && <p className={line ? 'text-xs text-ink-3' : ''}>{text(note)}</p>}
      {line && <LineMarks line={line} />}
    </li>
  );
}

/** The content of a line with its buttons; a secret as dots until it is asked for. */
export function LineContent({ label, line, onSecret }: { label: string; line: FilledLine; onSecret: SheetCalls['onSecret'] }) {
  const say = useSay();
  const text = useText();
  const { secret } = line;
  const fetch = async () => (secret === undefined ? undefined : onSecret(secret));
  const copying = useCopy(secret === undefined ? (line.shown ?? '') : fetch);
  const revealed = useRevealed(fetch);
  if (line.shown === undefined) {
    const names = line.lacks.map(({ title }) => text(title)).join(say('list_comma'));
    return <p className="text-wait">{say('reason_lacks', [names])}</p>;
  }
  return (
    <>
      <div className="flex items-center gap-0.5">
        <span className="min-w-0 flex-1 font-mono text-sm wrap-anywhere whitespace-pre-wrap select-all">
          {revealed.secret ?? line.shown}
        </span>
        {secret !== undefined && (
          <IconButton
            icon={revealed.secret === undefined ? 'eye' : 'eyeOff'}
            label={say(revealed.secret === undefined ? 'secret_show' : 'secret_hide', [label])}
            onClick={revealed.toggle}
          />
        )}
        <CopyButton label={label} copying={copying} />
      </div>
      <CopySentence state={revealed.gone ? 'gone' : copying.state} />
    </>
  );
}
