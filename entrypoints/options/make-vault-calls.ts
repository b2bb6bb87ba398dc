// Border: what a press about the vault does, in the panel and in the options. Name left, use case right.
import type { RestoreCalls, VaultPartProps } from '../../components/vault/vault-props.ts';
import type { App } from '../../lib/app/open-app.ts';
import { setLockMinutes } from '../../lib/app/settings.ts';
import { backUpDaily, keptBackup, takeBackup } from '../../lib/app/vault/back-up.ts';
import { changePassphrase, loseVault, setUpVault, unlockVault } from '../../lib/app/vault/keep-vault.ts';
import { LARGEST_BACKUP, restoreBackup } from '../../lib/app/vault/restore.ts';
import { lockVault } from '../../lib/app/vault/session-key.ts';
import { restoreSentence, vaultSentence } from '../../lib/app/vault/vault-sentence.ts';
import { say } from '../../lib/browser/i18n.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { LOCK_MINUTES } from '../../lib/domain/settings.ts';

export function makeVaultCalls(app: App): Omit<VaultPartProps, 'state' | 'kept' | 'lockMinutes'> {
  return {
    onUnlock: async (passphrase) => opened(app, vaultSentence(await unlockVault(app, passphrase))),
    onLock: () => void lockVault(),
    onSetUp: async (passphrase, again) => opened(app, vaultSentence(await setUpVault(app, passphrase, again))),
    onChange: async (old, passphrase, again) => vaultSentence(await changePassphrase(app, old, passphrase, again)),
    onLose: () => void loseVault(app),
    onDownload: () => download(app),
    lockChoices: LOCK_MINUTES,
    onLockMinutes: (minutes) => void setLockMinutes(minutes),
    onRestore: (from, passphrase) => restore(app, from, passphrase),
  };
}

/** Unlocked is when the day's backup can be taken. */
function opened(app: App, problem: string | undefined): string | undefined {
  if (problem === undefined) void backUpDaily(app);
  return problem;
}

async function download(app: App): Promise<string | undefined> {
  const taken = new Date();
  const text = await takeBackup(app, taken.getTime());
  if (text === undefined) return say('problem_vault_locked');
  saveFile(`kezhi-rollout-${taken.toISOString().slice(0, 10)}.backup.json`, new Blob([text], { type: 'application/json' }));
  return undefined;
}

const restore: (app: App, ...args: Parameters<RestoreCalls['onRestore']>) => Promise<string | undefined> = async (
  app,
  from,
  passphrase,
) => {
  if (typeof from !== 'string' && from.size > LARGEST_BACKUP) return restoreSentence('large');
  const text = typeof from === 'string' ? await keptBackup(from) : await from.text();
  return restoreSentence(text === undefined ? 'unreadable' : await restoreBackup(app, text, passphrase));
};
