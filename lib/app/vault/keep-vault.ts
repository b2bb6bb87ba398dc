import { uuidv7 } from 'uuidv7';
import { whileVaultIsOurs } from '../../browser/vault-lock.ts';
import { passphraseProblem } from '../../domain/vault/passphrase-problem.ts';
import { dropVault, putVault } from '../../store/vault.ts';
import { calibrate } from '../../vault/calibrate.ts';
import { stretch } from '../../vault/stretch.ts';
import { makeVault, rewrapVault } from '../../vault/vault-key.ts';
import type { App } from '../open-app.ts';
import { acceptDatabase } from './heartbeat.ts';
import { moveSessionSecrets } from './move-session-secrets.ts';
import { keepKey, lockVault, vaultNow } from './session-key.ts';
import { forgetAttempts, tryPassphrase, type VaultProblem } from './try-passphrase.ts';

/** Why the vault was not made or changed: as `VaultProblem`, or what is wrong with the new passphrase (`passphrase_<passphrase>`). */
export type KeepProblem = VaultProblem | { readonly passphrase: string } | { readonly problem: 'changed' };

/** 设置密码库: makes it, unlocked, and moves what was typed in this session into it. */
export async function setUpVault(app: App, passphrase: string, again: string): Promise<KeepProblem | undefined> {
  const problem = passphraseProblem(passphrase, again);
  if (problem !== undefined) return { passphrase: problem };
  const kdf = await calibrate(stretch, () => performance.now());
  return whileVaultIsOurs(async () => {
    const made = await makeVault({ vault: uuidv7(), keyId: uuidv7(), created: Date.now() }, passphrase, kdf, stretch);
    if (!(await putVault(app.database, undefined, made.header, []))) return { problem: 'changed' };
    await forgetAttempts();
    await moveSessionSecrets(app, made); // first: who sees the vault open may trust that nothing lies in clear
    await keepKey(made);
    return undefined;
  });
}

/** 解锁 */
export async function unlockVault(app: App, passphrase: string): Promise<VaultProblem | undefined> {
  return whileVaultIsOurs(async () => {
    const now = await vaultNow(app);
    if (now.state !== 'locked') return undefined;
    const opened = await tryPassphrase(now.header, passphrase);
    if ('problem' in opened) return opened;
    await moveSessionSecrets(app, opened);
    await keepKey(opened);
    return undefined;
  });
}

/** 更换口令: the secrets stay as they are sealed; from now on only the new passphrase opens them. A backup taken before still opens with the old one. */
export async function changePassphrase(app: App, old: string, passphrase: string, again: string): Promise<KeepProblem | undefined> {
  const problem = passphraseProblem(passphrase, again);
  if (problem !== undefined) return { passphrase: problem };
  return whileVaultIsOurs(async () => {
    const now = await vaultNow(app);
    const header = now.state === 'unlocked' ? now.open.header : now.state === 'locked' ? now.header : undefined;
    const opened = await tryPassphrase(header, old);
    if ('problem' in opened) return opened;
    const changed = await rewrapVault(opened, passphrase, opened.header.kdf, stretch);
    if (!(await putVault(app.database, opened.header, changed.header, []))) return { problem: 'changed' };
    await keepKey(changed);
    return undefined;
  });
}

/** The passphrase is lost: the vault and every secret in it go, facts and journal stay. */
export async function loseVault(app: App): Promise<void> {
  await whileVaultIsOurs(async () => {
    await dropVault(app.database);
    await acceptDatabase(app);
    await lockVault();
    await forgetAttempts();
  });
}
