import { useId, useState } from 'react';
import { INPUT } from '../button/input-look.ts';
import { when } from '../mark/when.ts';
import { useLanguage, useSay } from '../say.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import type { RestoreCalls } from './vault-props.ts';

/** Which backup, and the passphrase it was made under. The last one kept in this browser stands there unless a file is chosen. */
export function RestoreBox({ kept, onRestore }: RestoreCalls) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const [file, setFile] = useState<File>();
  const [chosen, setChosen] = useState<string>();
  const [done, setDone] = useState(false);
  const key = chosen ?? kept.at(-1)?.key;

  async function restore(passphrase: string): Promise<string | undefined> {
    const from = file ?? key;
    if (from === undefined) return say('restore_none');
    setDone(false);
    const problem = await onRestore(from, passphrase);
    setDone(problem === undefined);
    return problem;
  }

  return (
    <PassphraseForm
      fields={[{ name: 'restore', label: say('restore_passphrase') }]}
      button={say('action_restore')}
      action="restore"
      onGive={(passphrase) => restore(passphrase ?? '')}
    >
      {kept.length > 0 && (
        <div>
          <label htmlFor={`${id}-k`} className="text-sm font-medium">
            {say('restore_kept')}
          </label>
          <select id={`${id}-k`} className={`${INPUT} mt-0.5`} value={key} onChange={(event) => setChosen(event.target.value)}>
            {kept.toReversed().map((one) => (
              <option key={one.key} value={one.key}>
                {when(one.taken, language)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div>
        <label htmlFor={`${id}-f`} className="text-sm font-medium">
          {say(kept.length > 0 ? 'restore_file_instead' : 'restore_file')}
        </label>
        <input
          id={`${id}-f`}
          type="file"
          accept=".json,application/json"
          className={`${INPUT} mt-0.5`}
          onChange={(event) => setFile(event.target.files?.[0])}
        />
      </div>
      <p role="status" className="text-sm text-good empty:hidden">
        {done && say('restore_done')}
      </p>
    </PassphraseForm>
  );
}
