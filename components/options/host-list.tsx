import { IconButton } from '../button/icon-button.tsx';
import { OneLineForm } from '../button/one-line-form.tsx';
import { Icon } from '../icons/icon.tsx';
import { useSay } from '../say.tsx';
import type { HostView, OptionsProps } from './options-props.ts';

interface Props {
  hosts: readonly HostView[];
  onAdd: OptionsProps['onAddHost'];
  onRemove: OptionsProps['onRemoveHost'];
}

/** The hosts that count as the merchant backend: those that come with the extension, and those a person added. */
export function HostList({ hosts, onAdd, onRemove }: Props) {
  const say = useSay();
  return (
    <>
      <ul className="mb-2.5 divide-y divide-line rounded-md border border-line">
        {hosts.map((view) => (
          <HostRow key={view.host} view={view} onRemove={onRemove} />
        ))}
      </ul>
      <OneLineForm
        label={say('host_add')}
        button={say('action_add')}
        action="add-host"
        initial=""
        placeholder="https://"
        onGive={onAdd}
        clears
      />
    </>
  );
}

function HostRow({ view, onRemove }: { view: HostView; onRemove: Props['onRemove'] }) {
  const say = useSay();
  const { host, fixed, granted } = view;
  return (
    <li data-host={host} className="flex min-h-9 items-center gap-2 px-2.5">
      <Icon
        name={granted ? 'done' : 'alert'}
        {...(granted ? { label: say('host_granted') } : {})}
        className={granted ? 'text-good' : 'text-wait'}
      />
      <span className="min-w-0 flex-1 py-1">
        <span className="font-mono text-sm wrap-anywhere">{host}</span>
        {!granted && <span className="block text-sm text-wait">{say('host_not_granted')}</span>}
      </span>
      {fixed ? (
        <span className="text-sm text-ink-2">{say('host_fixed')}</span>
      ) : (
        <IconButton icon="close" label={say('host_remove', [host])} onClick={() => onRemove(host)} />
      )}
    </li>
  );
}
