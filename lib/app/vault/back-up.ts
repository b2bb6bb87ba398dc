import { onKeyChange, readArea, removeFromArea, writeArea } from '../../browser/areas.ts';
import { whileVaultIsOurs } from '../../browser/vault-lock.ts';
import { toBase64 } from '../../domain/base64.ts';
import type { BackupContent } from '../../domain/vault/backup.ts';
import { isBackupDue, KeptBackups, withBackup } from '../../domain/vault/kept-backup.ts';
import { readWhole } from '../../store/whole.ts';
import { sealBackup } from '../../vault/backup-file.ts';
import type { App } from '../open-app.ts';
import { beat } from './heartbeat.ts';
import { vaultNow } from './session-key.ts';

const KEY = 'backups';

/** 备份: everything as one text that the passphrase opens; undefined while the vault is not unlocked. */
export async function takeBackup(app: App, taken: number): Promise<string | undefined> {
  const now = await vaultNow(app);
  if (now.state !== 'unlocked') return undefined;
  const { entries, secrets, files } = await readWhole(app.database);
  const content: BackupContent = {
    entries: [...entries],
    secrets: [...secrets],
    files: files.map(({ bytes, ...file }) => ({ ...file, bytes: toBase64(bytes) })),
  };
  return JSON.stringify(await sealBackup(now.open, content, taken));
}

/**
 * Keeps a backup once a day while the vault is unlocked: in `storage.local`, which lies apart from IndexedDB and so survives what
 * damages that, and needs no further permission. A database that has lost something is not backed up over a good one.
 */
export async function backUpDaily(app: App): Promise<void> {
  await whileVaultIsOurs(async () => {
    const kept = await keptBackups();
    const taken = Date.now();
    if (!isBackupDue(kept, taken) || (await beat(app)) === 'lost') return;
    const text = await takeBackup(app, taken);
    if (text === undefined) return;
    const key = `backup:${taken}`;
    const next = withBackup(kept, { key, taken });
    await writeArea('local', key, text);
    await writeArea('local', KEY, next.kept);
    await removeFromArea('local', next.gone);
  });
}

/** The backups kept by the day, oldest first. */
export async function keptBackups(): Promise<KeptBackups> {
  const parsed = KeptBackups.safeParse(await readArea('local', KEY));
  return parsed.success ? parsed.data : [];
}

/** The text of a backup kept by the day, or undefined when it is gone. */
export async function keptBackup(key: string): Promise<string | undefined> {
  const text = await readArea('local', key);
  return typeof text === 'string' ? text : undefined;
}

/** Calls back when a backup was kept, until the returned function is called. */
export function onBackupKept(callback: () => void): () => void {
  return onKeyChange('local', KEY, callback);
}
