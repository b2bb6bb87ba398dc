import { useState } from 'react';
import { IconButton } from '../button/icon-button.tsx';
import { ContentText } from '../card/content-text.tsx';
import { OriginTag } from '../card/origin-tag.tsx';
import { Icon } from '../icons/icon.tsx';
import { useSay, useText } from '../say.tsx';
import { isOpen } from './is-open.ts';
import type { ProfileProps, ValueView } from './profile-props.ts';
import { Settling } from './settling.tsx';
import { ValueDetails } from './value-details.tsx';

interface Props {
  view: ValueView;
  profile: ProfileProps;
}

/** One value: its name, content, origin and state; the form that settles or changes it; and where it comes from. */
export function ValueRow({ view, profile }: Props) {
  const say = useSay();
  const text = useText();
  const [editing, setEditing] = useState(false);
  const { value, content, origin } = view;
  const open = isOpen(view);
  return (
    <li
      id={`value-${value.id}`}
      data-value={value.id}
      data-status={value.status}
      className="grid scroll-mt-2 grid-cols-[minmax(0,1fr)_auto] gap-x-3 px-2.5 py-1.5 target:bg-accent-soft sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto]"
    >
      <span className="flex items-start gap-1.5 font-medium">
        {open && <Icon name="question" className="mt-0.5 text-wait" />}
        {text(value.title)}
      </span>
      <span className="order-1 col-span-2 min-w-0 sm:order-none sm:col-span-1">
        {content !== undefined && <ContentText content={content} />}
      </span>
      <span className="flex flex-wrap items-start justify-end gap-1">
        <StatusTag view={view} />
        {origin && <OriginTag origin={origin} />}
        {!open && (
          <IconButton
            icon="pencil"
            label={say('profile_edit', [text(value.title)])}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
            data-action="edit-value"
            className="-my-1"
          />
        )}
      </span>
      <div className="order-2 col-span-2 min-w-0 sm:col-start-2">
        <Settling view={view} calls={profile} editing={editing} onDone={() => setEditing(false)} />
        <ValueDetails
          value={value}
          content={content}
          history={profile.histories[value.id] ?? []}
          overrides={profile.overrides[value.id] ?? []}
          calls={profile}
        />
      </div>
    </li>
  );
}

/** Says what is odd about a value; a plain guide value has nothing to say, and what is ours is told by its origin. */
function StatusTag({ view }: { view: ValueView }) {
  const say = useSay();
  const { value } = view;
  const weak = value.weak === true;
  const plain = value.status === 'guide' || value.status === 'ours';
  const tone = isOpen(view) ? 'bg-wait-soft text-wait' : 'bg-sunken text-ink-2';
  return (
    <>
      {!plain && <span className={`rounded-sm px-1 text-xs ${tone}`}>{say(`status_${value.status}`)}</span>}
      {weak && <span className="rounded-sm bg-wait-soft px-1 text-xs text-wait">{say('status_weak')}</span>}
    </>
  );
}
