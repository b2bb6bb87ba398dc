import type { Bytes } from '../domain/base64.ts';

/** The key that wraps the vault key, from what a passphrase was stretched to. */
export function wrappingKey(stretched: Bytes): Promise<CryptoKey> {
  return derive(stretched, 'kek|v1');
}

/** The key of backup files, from the vault key: what opens a backup opens no single secret by itself. */
export function backupKey(raw: Bytes): Promise<CryptoKey> {
  return derive(raw, 'backup|v1');
}

/** The vault key as it seals secrets. */
export function fieldKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function derive(secret: Bytes, info: string): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: new TextEncoder().encode(info) };
  return crypto.subtle.deriveKey(how, key, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
