import * as z from 'zod';

/**
 * One secret of a merchant as it lies on disk. `given` is the clock of the entry that says it was given: an older content of the same
 * fact, put back in its place, does not open. Bytes are base64.
 */
export const SealedSecret = z.strictObject({
  merchant: z.string(),
  fact: z.string(),
  given: z.string(),
  schema: z.int(),
  vault: z.string(),
  keyId: z.string(),
  nonce: z.base64(),
  content: z.base64(),
});
export type SealedSecret = z.infer<typeof SealedSecret>;
