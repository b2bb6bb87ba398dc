import { useSay } from '../say.tsx';
import type { OptionsProps } from './options-props.ts';

type Props = Pick<OptionsProps, 'savePages' | 'onSavedByHand'>;

/** Each page whose save the extension may press, and whether it may. */
export function SavePolicy({ savePages, onSavedByHand }: Props) {
  const say = useSay();
  return (
    <ul className="divide-y divide-line rounded-md border border-line">
      {savePages.map(({ page, title, console, byHand }) => (
        <li key={page} data-save={page}>
          <label className="flex min-h-9 items-center gap-2 px-2.5 py-1">
            <input type="checkbox" checked={!byHand} onChange={(event) => onSavedByHand(page, !event.target.checked)} />
            <span className="min-w-0 flex-1 wrap-anywhere">
              <span className="text-ink-2">{console} › </span>
              {title}
            </span>
            <span className={`shrink-0 text-sm ${byHand ? 'text-wait' : 'text-ink-2'}`}>
              {say(byHand ? 'save_by_hand' : 'save_by_file')}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
