import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Hex SHA-256 of nonce and content. With a fresh nonce of one length a secret can be compared across contexts without crossing itself.
 * Not WebCrypto: that is missing in pages served over http, which a backend in a shop may be, and reading a field is synchronous.
 */
export function digestOf(nonce: string, content: string): string {
  return bytesToHex(sha256(utf8ToBytes(nonce + content)));
}
