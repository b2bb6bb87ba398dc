import type { Value } from '../../lib/domain/value.ts';
import type { ValueChange } from '../../lib/domain/value-history.ts';
import { ContentText } from '../card/content-text.tsx';
import { whenWhole } from '../mark/when-whole.ts';
import { useSay, useText } from '../say.tsx';
import { OwnValues } from './own-values.tsx';
import type { ProfileProps } from './profile-props.ts';

interface Props {
  value: Value;
  history: readonly ValueChange[];
  /** What holds for everyone who has no own. */
  content: ProfileProps['values'][number]['content'];
  overrides: ProfileProps['overrides'][string];
  calls: Pick<ProfileProps, 'merchants' | 'onOverride'>;
}

/** Where a value comes from, how it was changed, and which merchants have their own; folded up. */
export function ValueDetails({ value, history, content, overrides, calls }: Props) {
  const say = useSay();
  const text = useText();
  const counts = [
    ...(history.length > 0 ? [say('profile_changes', [String(history.length)])] : []),
    ...(overrides.length > 0 ? [say('profile_own', [String(overrides.length)])] : []),
  ];
  return (
    <details data-details={value.id} className="text-sm text-ink-2">
      <summary className="w-fit text-xs hover:text-ink">
        {[say('profile_details'), ...counts].join(' · ')}
        <span className="sr-only">{text(value.title)}</span>
      </summary>
      <p className="mt-1 wrap-anywhere">{say('lint_where', [value.source])}</p>
      {history.length > 0 && (
        <ol className="mt-1 divide-y divide-line rounded-md border border-line">
          {history.map((change) => (
            <Change key={change.at + change.why} change={change} />
          ))}
        </ol>
      )}
      <OwnValues value={value} content={content} overrides={overrides} calls={calls} />
    </details>
  );
}

function Change({ change }: { change: ValueChange }) {
  const say = useSay();
  const { at, person, from, to, why, restored } = change;
  return (
    <li className="px-2 py-1">
      <p className="wrap-anywhere">{say(restored ? 'profile_restored_by' : 'decided_by', [person, whenWhole(at), why])}</p>
      <div className="flex flex-wrap items-start gap-x-2">
        {from === undefined ? <span>{say('profile_nothing')}</span> : <ContentText content={from} />}
        <span aria-hidden="true">→</span>
        <span className="sr-only">{say('profile_becomes')}</span>
        {to === undefined ? <span>{say('profile_nothing')}</span> : <ContentText content={to} />}
      </div>
    </li>
  );
}
