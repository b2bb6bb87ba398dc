/**
 * Hex SHA-256 of nonce and content. With a fresh nonce a secret can be compared across contexts without crossing itself.
 * The nonce has a fixed length, so nonce and content cannot be divided in two ways. Needs a secure context (https).
 */
export async function digestOf(nonce: string, content: string): Promise<string> {
  const bytes = new TextEncoder().encode(nonce + content);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
