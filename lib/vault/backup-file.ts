import { BACKUP_FORMAT, BACKUP_SCHEMA, BackupContent, type BackupFile } from '../domain/vault/backup.ts';
import { backupKey } from './derive-keys.ts';
import { type Bound, seal, unseal } from './seal.ts';
import type { OpenVault } from './vault-key.ts';

/** Seals everything into one file that the passphrase of this vault opens. */
export async function sealBackup({ header, raw }: OpenVault, content: BackupContent, taken: number): Promise<BackupFile> {
  const open = { format: BACKUP_FORMAT, schema: BACKUP_SCHEMA, taken, header } as const;
  const sealed = await seal(await backupKey(raw), new TextEncoder().encode(JSON.stringify(content)), boundOf(open));
  return { ...open, ...sealed };
}

/** What is in a backup whose header was opened; undefined when a byte of it was changed or it holds what no version of ours wrote. */
export async function openBackup({ raw }: OpenVault, file: BackupFile): Promise<BackupContent | undefined> {
  const opened = await unseal(await backupKey(raw), file, boundOf(file));
  if (opened === undefined) return undefined;
  const content = BackupContent.safeParse(JSON.parse(new TextDecoder().decode(opened)));
  return content.success ? content.data : undefined;
}

function boundOf({ format, schema, taken, header }: Omit<BackupFile, 'nonce' | 'content'>): Bound {
  return [format, schema, taken, header.vault, header.keyId, header.revision, header.wrapped];
}
