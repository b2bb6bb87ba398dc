import * as z from 'zod';
import { Entry } from '../entry.ts';
import { parseJson } from '../parse-json.ts';
import { SealedSecret } from './sealed-secret.ts';
import { VaultHeader } from './vault-header.ts';

/** The way backups are written today. A greater number is of a newer version and is not read. */
export const BACKUP_SCHEMA = 1;
export const BACKUP_FORMAT = 'kezhi-rollout-backup';

/** A backup as a file: the header opens its content. `taken` in ms since 1970, bytes base64. */
export const BackupFile = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  schema: z.literal(BACKUP_SCHEMA),
  taken: z.number(),
  header: VaultHeader,
  nonce: z.base64(),
  content: z.base64(),
});
export type BackupFile = z.infer<typeof BackupFile>;

const StoredFile = z.strictObject({ merchant: z.string(), fact: z.string(), name: z.string(), bytes: z.base64() });

/** What is in it: everything that cannot be folded from something else. Secrets stay sealed inside. */
export const BackupContent = z.strictObject({ entries: z.array(Entry), secrets: z.array(SealedSecret), files: z.array(StoredFile) });
export type BackupContent = z.infer<typeof BackupContent>;

/** What any version of ours writes first; enough to tell a newer one from no backup at all. */
const AnyBackup = z.looseObject({ format: z.literal(BACKUP_FORMAT), schema: z.int() });

/** unreadable: no backup of ours, or cut · newer: of a later version */
export type BackupProblem = 'unreadable' | 'newer';

/** The backup of a text, or why it is none. */
export function readBackup(text: string): BackupFile | BackupProblem {
  const any = AnyBackup.safeParse(parseJson(text));
  if (!any.success) return 'unreadable';
  if (any.data.schema > BACKUP_SCHEMA) return 'newer';
  const file = BackupFile.safeParse(any.data);
  return file.success ? file.data : 'unreadable';
}
