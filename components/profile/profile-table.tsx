import { Icon } from '../icons/icon.tsx';
import { useSay, useText } from '../say.tsx';
import { DecisionsTransfer } from './decisions-transfer.tsx';
import { FindingList } from './finding-list.tsx';
import { isOpen } from './is-open.ts';
import type { ProfileProps } from './profile-props.ts';
import { ValueRow } from './value-row.tsx';
import { VersionList } from './version-list.tsx';

/** Every value of the profile, chapter by chapter; a chapter lies folded, and a link to one of its values unfolds it. What asks for a decision and what contradicts what says so at the top. */
export function ProfileTable(props: ProfileProps) {
  const { chapters, values, findings } = props;
  const say = useSay();
  const text = useText();
  const open = values.filter(isOpen).length;
  return (
    <>
      <p className={`mb-2 font-medium ${open > 0 ? 'text-wait' : 'text-good'}`}>
        {open > 0 ? say('profile_open', [String(open)]) : say('profile_settled')}
      </p>
      <FindingList findings={findings} />
      <DecisionsTransfer {...props} />
      <VersionList {...props} />
      {chapters.map(({ number, title }) => {
        const own = values.filter(({ value }) => value.chapter === number);
        if (own.length === 0) return null;
        const asking = own.filter(isOpen).length;
        return (
          <details key={number} data-values={number} className="group/fold mb-1.5 last:mb-0">
            <summary className="flex min-h-9 list-none items-center gap-2 rounded-md px-1.5 hover:bg-sunken">
              <Icon name="chevron" className="-rotate-90 text-ink-3 transition-transform group-open/fold:rotate-0" />
              <h3 className="min-w-0 flex-1 font-semibold">
                <span className="mr-1.5 text-ink-3">{number}</span>
                {text(title)}
              </h3>
              {asking > 0 && <span className="shrink-0 text-sm text-wait">{say('profile_asking', [String(asking)])}</span>}
              <span className="shrink-0 text-sm text-ink-2">{say('profile_values', [String(own.length)])}</span>
            </summary>
            <ul className="divide-y divide-line rounded-md border border-line">
              {own.map((view) => (
                <ValueRow key={view.value.id} view={view} profile={props} />
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
