import type { ProfileVersion } from '../../lib/domain/profile-versions.ts';
import { Button } from '../button/button.tsx';
import { OneLineForm } from '../button/one-line-form.tsx';
import { ContentText } from '../card/content-text.tsx';
import { whenWhole } from '../mark/when-whole.ts';
import { useSay, useText } from '../say.tsx';
import type { ProfileProps } from './profile-props.ts';

type Props = Pick<ProfileProps, 'versions' | 'valuesById' | 'onName' | 'onRestore'>;

/** The named versions of the profile, each with what has changed since; folded up. */
export function VersionList({ versions, valuesById, onName, onRestore }: Props) {
  const say = useSay();
  return (
    <details data-versions className="mb-3">
      <summary className="w-fit text-ink-2 hover:text-ink">{say('versions_title', [String(versions.length)])}</summary>
      <div className="mt-1 flex flex-col gap-2">
        <OneLineForm label={say('version_name')} button={say('version_keep')} action="name-version" initial="" onGive={onName} clears />
        {versions.length > 0 && (
          <ul className="divide-y divide-line rounded-md border border-line text-sm">
            {versions.map((version) => (
              <Version key={version.id} {...{ version, valuesById, onRestore }} />
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

function Version({ version, valuesById, onRestore }: Pick<Props, 'valuesById' | 'onRestore'> & { version: ProfileVersion }) {
  const say = useSay();
  const { id, name, person, at, changes } = version;
  return (
    <li data-version={id} className="px-2 py-1">
      <p className="font-medium wrap-anywhere">{name}</p>
      <p className="text-ink-2">{say('version_by', [person, whenWhole(at)])}</p>
      {changes.length === 0 ? (
        <p className="text-good">{say('version_same')}</p>
      ) : (
        <>
          <p className="text-ink-2">{say('version_changes', [String(changes.length)])}</p>
          <Changes changes={changes} valuesById={valuesById} />
          <Button icon="undo" className="mt-1" onClick={() => onRestore(id, name)} data-action="restore-version">
            {say('version_restore')}
          </Button>
        </>
      )}
    </li>
  );
}

function Changes({ changes, valuesById }: Pick<ProfileVersion, 'changes'> & Pick<Props, 'valuesById'>) {
  const say = useSay();
  const text = useText();
  return (
    <ul>
      {changes.map(({ value, from, to }) => (
        <li key={value} className="flex flex-wrap items-start gap-x-2">
          <span className="font-medium">{valuesById[value] ? text(valuesById[value].title) : value}</span>
          {from === undefined ? <span>{say('profile_nothing')}</span> : <ContentText content={from} />}
          <span aria-hidden="true">→</span>
          <span className="sr-only">{say('profile_becomes')}</span>
          {to === undefined ? <span>{say('profile_nothing')}</span> : <ContentText content={to} />}
        </li>
      ))}
    </ul>
  );
}
