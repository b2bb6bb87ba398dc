import { type Bytes, fromBase64, toBase64 } from '../domain/base64.ts';

/** Ciphertext and its nonce, base64. */
export interface Sealed {
  readonly nonce: string;
  readonly content: string;
}

/** What a ciphertext belongs to. It opens only where all of it is the same, in this order. */
export type Bound = readonly (string | number)[];

/** 96 bits, fresh for each sealing: what AES-GCM is made for. */
const NONCE_BYTES = 12;

export async function seal(key: CryptoKey, content: Bytes, bound: Bound): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: bytesOf(bound) }, key, content);
  return { nonce: toBase64(nonce), content: toBase64(new Uint8Array(sealed)) };
}

/** What was sealed; undefined when a byte of it, of its nonce or of what it belongs to is another, or the key is. */
export async function unseal(key: CryptoKey, sealed: Sealed, bound: Bound): Promise<Bytes | undefined> {
  const iv = fromBase64(sealed.nonce);
  if (iv.length !== NONCE_BYTES) return undefined;
  try {
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(bound) }, key, fromBase64(sealed.content));
    return new Uint8Array(opened);
  } catch {
    // WebCrypto tells nothing but that it does not open, and neither do we.
    return undefined;
  }
}

/** JSON keeps the parts apart: ['a', 'bc'] and ['ab', 'c'] give other bytes. */
function bytesOf(bound: Bound): Bytes {
  return new TextEncoder().encode(JSON.stringify(bound));
}
