import type { FilledLine } from '../../lib/domain/sheet-view.ts';
import { useSay, useText } from '../say.tsx';

/** What is worth saying of a line: it is weak, it looks wrong, the guide remarks on it. */
export function LineMarks({ line }: { line: FilledLine }) {
  const say = useSay();
  const text = useText();
  return (
    <>
      {line.warnings.map((warning) => (
        <p key={warning} className="text-xs text-wait">
          {say(`warning_${warning}`)}
        </p>
      ))}
      {line.remarks.map((remark) => (
        <p key={remark.en} className={`text-xs ${line.weak ? 'text-wait' : 'text-ink-3'}`}>
          {text(remark)}
        </p>
      ))}
    </>
  );
}

/** The tag of a value anybody can guess. */
export function WeakTag() {
  const say = useSay();
  return <span className="ml-1.5 rounded-sm bg-wait-soft px-1 text-xs text-wait">{say('status_weak')}</span>;
}
