import * as z from 'zod';
import { KdfParams } from './kdf-params.ts';

/** The way headers and secrets are written today. A greater number is of a newer version and is not touched. */
export const VAULT_SCHEMA = 1;

/**
 * What stands beside the secrets, in clear: how the passphrase opens the vault key. `keyId` names the vault key, `revision` grows with
 * each change of passphrase. Bytes are base64; `created` in ms since 1970.
 */
export const VaultHeader = z.strictObject({
  schema: z.int(),
  vault: z.string(),
  keyId: z.string(),
  revision: z.int(),
  created: z.number(),
  kdf: KdfParams,
  salt: z.base64(),
  nonce: z.base64(),
  wrapped: z.base64(),
});
export type VaultHeader = z.infer<typeof VaultHeader>;
