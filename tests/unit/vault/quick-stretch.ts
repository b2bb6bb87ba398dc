import type { Stretch } from '../../../lib/vault/stretch.ts';

/** Stands in for Argon2id where a test is about something else: the same passphrase, salt and parameters give the same bytes, others give others. */
export const quickStretch: Stretch = async (passphrase, salt, { memory, passes, lanes }) => {
  const text = new TextEncoder().encode(JSON.stringify([passphrase, [...salt], memory, passes, lanes]));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', text));
};
