import { whileVaultIsOurs } from '../../browser/vault-lock.ts';
import { fromBase64 } from '../../domain/base64.ts';
import { type BackupFile, type BackupProblem, readBackup } from '../../domain/vault/backup.ts';
import { headerOf } from '../../store/vault.ts';
import { joinWhole } from '../../store/whole.ts';
import { openBackup } from '../../vault/backup-file.ts';
import { stretch } from '../../vault/stretch.ts';
import { type OpenProblem, openVault } from '../../vault/vault-key.ts';
import type { App } from '../open-app.ts';
import { acceptDatabase } from './heartbeat.ts';
import { moveSessionSecrets } from './move-session-secrets.ts';
import { keepKey, vaultNow } from './session-key.ts';

/** Larger texts are not even read, in characters. */
export const LARGEST_BACKUP = 200_000_000;

/** Why nothing was restored, as the key `restore_<key>` of its sentence. `damaged`: the passphrase is right and the content is not whole. */
export type RestoreProblem = BackupProblem | OpenProblem | 'large' | 'other' | 'damaged';

/**
 * 从备份恢复: joins a backup with what is here; nothing that is here is taken away. All of it is opened and checked before anything is
 * written, and it is written in one: either everything is restored or nothing. Leaves the vault unlocked.
 */
export async function restoreBackup(app: App, text: string, passphrase: string): Promise<RestoreProblem | undefined> {
  if (text.length > LARGEST_BACKUP) return 'large';
  const file = readBackup(text);
  if (typeof file === 'string') return file;
  return whileVaultIsOurs(() => restoreFile(app, file, passphrase));
}

async function restoreFile(app: App, file: BackupFile, passphrase: string): Promise<RestoreProblem | undefined> {
  const here = await headerOf(app.database);
  if (typeof here === 'object' && (here.vault !== file.header.vault || here.keyId !== file.header.keyId)) return 'other';
  const opened = await openVault(file.header, passphrase, stretch);
  if (typeof opened === 'string') return opened;
  const content = await openBackup(opened, file);
  if (content === undefined) return 'damaged';
  const files = content.files.map(({ bytes, ...rest }) => ({ ...rest, bytes: fromBase64(bytes) }));
  await joinWhole(app.database, file.header, { ...content, files });
  await acceptDatabase(app);
  await keepKey(opened);
  const now = await vaultNow(app);
  if (now.state === 'unlocked') await moveSessionSecrets(app, now.open);
  return undefined;
}
