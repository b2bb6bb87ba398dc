import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { FLOOR_PARAMS } from '../../../lib/domain/vault/kdf-params.ts';
import type { SealedSecret } from '../../../lib/domain/vault/sealed-secret.ts';
import { openSecret, sealSecret } from '../../../lib/vault/secret.ts';
import { makeVault, type OpenVault } from '../../../lib/vault/vault-key.ts';
import { quickStretch } from './quick-stretch.ts';

const PLACE = { merchant: 'm1', fact: 'appSecret', given: '0001-a' };
const SECRET = 'Zx9·口令 ';
let vault: OpenVault;
let row: SealedSecret;

beforeAll(async () => {
  vault = await makeVault({ vault: 'v1', keyId: 'k1', created: 1 }, 'a passphrase for tests', FLOOR_PARAMS, quickStretch);
  row = await sealSecret(vault, PLACE, SECRET);
});

test('a secret opens in its place, and nothing of it lies in the row', async () => {
  expect(await openSecret(vault, PLACE, row)).toBe(SECRET);
  expect(Buffer.from(row.content, 'base64').toString()).not.toContain('Zx9');
});

/** Any code units in any order: halves of characters and zeros too. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

test('any text survives, whatever it is made of', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (secret, fact) => {
      const place = { ...PLACE, fact };
      expect(await openSecret(vault, place, await sealSecret(vault, place, secret))).toBe(secret);
    }),
    { numRuns: 30 },
  );
  expect(await openSecret(vault, PLACE, await sealSecret(vault, PLACE, '\ud800\0'))).toBe('\ud800\0');
});

test('the same secret is never sealed into the same bytes', async () => {
  const again = await sealSecret(vault, PLACE, SECRET);
  expect(again.nonce).not.toBe(row.nonce);
  expect(again.content).not.toBe(row.content);
});

test('a bit turned in any byte makes it unreadable', async () => {
  for (const part of ['nonce', 'content'] as const) {
    const bytes = Buffer.from(row[part], 'base64');
    for (let at = 0; at < bytes.length; at += 1) {
      const turned = Buffer.from(bytes);
      turned[at] = (turned[at] ?? 0) ^ (1 << (at & 7));
      expect(await openSecret(vault, PLACE, { ...row, [part]: turned.toString('base64') }), `${part} ${at}`).toBeUndefined();
    }
  }
});

test('a cut one is unreadable, at any length', async () => {
  const bytes = Buffer.from(row.content, 'base64');
  for (let length = 0; length < bytes.length; length += 1) {
    expect(await openSecret(vault, PLACE, { ...row, content: bytes.subarray(0, length).toString('base64') })).toBeUndefined();
  }
});

test.each([{ merchant: 'm2' }, { fact: 'smsPassword' }, { given: '0002-a' }, { merchant: 'm1a', fact: 'ppSecret' }])(
  'moved to %j it is unreadable, whatever its row says',
  async (other) => {
    const place = { ...PLACE, ...other };
    expect(await openSecret(vault, place, row)).toBeUndefined();
    expect(await openSecret(vault, place, { ...row, ...other })).toBeUndefined();
  },
);

test('an older content of the same fact does not come back', async () => {
  const later = { ...PLACE, given: '0002-a' };
  expect(await openSecret(vault, later, await sealSecret(vault, later, 'the new one'))).toBe('the new one');
  expect(await openSecret(vault, later, { ...row, given: later.given })).toBeUndefined();
});

test('another vault and another key id do not open it, nor the same key under another name', async () => {
  const other = await makeVault({ vault: 'v1', keyId: 'k1', created: 1 }, 'a passphrase for tests', FLOOR_PARAMS, quickStretch);
  expect(await openSecret(other, PLACE, row)).toBeUndefined();
  for (const named of [{ vault: 'v2' }, { keyId: 'k2' }]) {
    expect(await openSecret({ ...vault, header: { ...vault.header, ...named } }, PLACE, row)).toBeUndefined();
  }
});
