import { IconButton } from '../button/icon-button.tsx';
import type { IconName } from '../icons/icon.tsx';
import { useSay } from '../say.tsx';
import type { Copying, CopyState } from './use-copy.ts';

const ICONS: Partial<Readonly<Record<CopyState, IconName>>> = { idle: 'copy', failed: 'alert', gone: 'alert' };

/** Copies one thing. What was copied keeps a tick, so that a person working down a dialog sees how far they are. */
export function CopyButton({ label, copying }: { label: string; copying: Copying }) {
  const say = useSay();
  return (
    <IconButton
      icon={ICONS[copying.state] ?? 'check'}
      label={say('copy_this', [label])}
      onClick={copying.copy}
      data-copied={copying.state}
    />
  );
}

/** What became of the copy, where that is more than a tick. Always there, so that it is announced. */
export function CopySentence({ state }: { state: CopyState }) {
  const say = useSay();
  const bad = state === 'failed' || state === 'held' || state === 'gone';
  return (
    <p role="status" className={`text-xs empty:hidden ${bad ? 'text-wait' : 'text-ink-2'}`}>
      {state === 'copied' && <span className="sr-only">{say('copy_copied')}</span>}
      {state !== 'idle' && state !== 'copied' && say(`copy_${state}`)}
    </p>
  );
}
