import { argon2idAsync } from '@noble/hashes/argon2.js';
import type { Bytes } from '../domain/base64.ts';
import type { KdfParams } from '../domain/vault/kdf-params.ts';

/** Makes 32 bytes of a passphrase, slowly and with much memory. */
export type Stretch = (passphrase: string, salt: Bytes, params: KdfParams) => Promise<Bytes>;

/** How long it may hold up the page at a time, in ms: half a frame, so that typing and drawing go on. */
const HOLD = 8;

/** Argon2id. Runs in the page that asks, in slices. */
export const stretch: Stretch = async (passphrase, salt, { memory, passes, lanes }) =>
  Uint8Array.from(await argon2idAsync(passphrase, salt, { m: memory, t: passes, p: lanes, dkLen: 32, asyncTick: HOLD }));
