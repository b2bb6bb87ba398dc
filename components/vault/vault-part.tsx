import { type ReactNode, useState } from 'react';
import { Button } from '../button/button.tsx';
import { useSay } from '../say.tsx';
import { LockAfter } from './lock-after.tsx';
import { LoseBox } from './lose-box.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { RestoreBox } from './restore-box.tsx';
import { UnlockBox } from './unlock-box.tsx';
import type { VaultPartProps } from './vault-props.ts';

/** The vault in the options: set up, unlock, lock, change, back up, restore, and what to do when the passphrase is lost. */
export function VaultPart(props: VaultPartProps) {
  const say = useSay();
  const { state } = props;
  return (
    <div data-vault={state} className="flex flex-col gap-3">
      <p className={`font-medium ${state === 'none' ? 'text-wait' : 'text-ink'}`}>{say(`vault_state_${state}`)}</p>
      {state === 'none' && <SetUp {...props} />}
      {state === 'locked' && <UnlockBox onUnlock={props.onUnlock} />}
      {state === 'unlocked' && <Unlocked {...props} />}
      {state !== 'none' && <LockAfter {...props} />}
      {state !== 'none' && (
        <Fold title={say('vault_change')}>
          <Change {...props} />
        </Fold>
      )}
      <Fold title={say('vault_restore')}>
        <p className="mb-2 text-sm text-ink-2">{say('restore_text')}</p>
        <RestoreBox kept={props.kept} onRestore={props.onRestore} />
      </Fold>
      {state !== 'none' && (
        <Fold title={say('vault_lose')}>
          <LoseBox onLose={props.onLose} />
        </Fold>
      )}
    </div>
  );
}

function SetUp({ onSetUp }: VaultPartProps) {
  const say = useSay();
  return (
    <PassphraseForm
      fields={[
        { name: 'new', label: say('vault_new') },
        { name: 'again', label: say('vault_again') },
      ]}
      button={say('action_set_up')}
      action="set-up"
      onGive={(passphrase, again) => onSetUp(passphrase ?? '', again ?? '')}
    >
      <p className="text-sm text-ink-2">{say('vault_set_up_text')}</p>
    </PassphraseForm>
  );
}

function Change({ onChange }: VaultPartProps) {
  const say = useSay();
  const [done, setDone] = useState(false);
  return (
    <>
      <PassphraseForm
        fields={[
          { name: 'old', label: say('vault_old') },
          { name: 'new', label: say('vault_new') },
          { name: 'again', label: say('vault_again') },
        ]}
        button={say('action_change')}
        action="change"
        onGive={async (...typed) => {
          const [old = '', passphrase = '', again = ''] = typed;
          const problem = await onChange(old, passphrase, again);
          setDone(problem === undefined);
          return problem;
        }}
      >
        <p className="text-sm text-ink-2">{say('vault_change_text')}</p>
      </PassphraseForm>
      <p role="status" className="text-sm text-good empty:hidden">
        {done && say('vault_changed')}
      </p>
    </>
  );
}

function Unlocked({ onLock, onDownload }: VaultPartProps) {
  const say = useSay();
  const [problem, setProblem] = useState<string>();
  return (
    <div>
      <div className="flex flex-wrap gap-1.5">
        <Button onClick={onLock} data-action="lock">
          {say('action_lock')}
        </Button>
        <Button onClick={async () => setProblem(await onDownload())} data-action="download">
          {say('action_download')}
        </Button>
      </div>
      <p className="mt-1 text-sm text-ink-2">{say('vault_download_text')}</p>
      <p aria-live="polite" className="text-sm text-bad empty:hidden">
        {problem}
      </p>
    </div>
  );
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="rounded-md border border-line">
      <summary className="rounded-md px-2.5 py-1.5 font-medium hover:bg-sunken">{title}</summary>
      <div className="border-t border-line p-2.5">{children}</div>
    </details>
  );
}
