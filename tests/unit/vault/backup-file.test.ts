import { beforeAll, describe, expect, test } from 'vitest';
import type { BackupContent, BackupFile } from '../../../lib/domain/vault/backup.ts';
import { readBackup } from '../../../lib/domain/vault/backup.ts';
import { FLOOR_PARAMS } from '../../../lib/domain/vault/kdf-params.ts';
import { openBackup, sealBackup } from '../../../lib/vault/backup-file.ts';
import { makeVault, type OpenVault } from '../../../lib/vault/vault-key.ts';
import { quickStretch } from './quick-stretch.ts';

const CONTENT: BackupContent = {
  entries: [{ id: 'e1', clock: '1', device: 'd', person: '王芳', merchant: 'm1', kind: 'merchant-created', name: '乐食' }],
  secrets: [],
  files: [{ merchant: 'm1', fact: 'verifyFile', name: 'MP_verify_x.txt', bytes: 'eA==' }],
};
let vault: OpenVault;
let file: BackupFile;

beforeAll(async () => {
  vault = await makeVault({ vault: 'v1', keyId: 'k1', created: 1 }, 'a passphrase for tests', FLOOR_PARAMS, quickStretch);
  file = await sealBackup(vault, CONTENT, 7);
});

test('a backup gives back what it was made of, and says nothing of it in clear', async () => {
  const text = JSON.stringify(file);
  expect(text).not.toContain('乐食');
  expect(text).not.toContain('MP_verify');
  expect(await openBackup(vault, readBackup(text) as BackupFile)).toEqual(CONTENT);
});

test('a bit turned anywhere in its content or nonce is noticed', async () => {
  for (const part of ['nonce', 'content'] as const) {
    const bytes = Buffer.from(file[part], 'base64');
    for (let at = 0; at < bytes.length; at += 7) {
      const turned = Buffer.from(bytes);
      turned[at] = (turned[at] ?? 0) ^ 0x80;
      expect(await openBackup(vault, { ...file, [part]: turned.toString('base64') }), `${part} ${at}`).toBeUndefined();
    }
  }
});

test('what stands in clear cannot be changed either', async () => {
  expect(await openBackup(vault, { ...file, taken: 8 })).toBeUndefined();
  expect(await openBackup(vault, { ...file, header: { ...file.header, revision: 9 } })).toBeUndefined();
});

test('the key of single secrets does not open it', async () => {
  const other = await makeVault({ vault: 'v1', keyId: 'k1', created: 1 }, 'another passphrase', FLOOR_PARAMS, quickStretch);
  expect(await openBackup(other, file)).toBeUndefined();
});

test('authentic bytes that no version of ours writes are refused', async () => {
  const odd = await sealBackup(
    vault,
    { ...CONTENT, entries: [{ kind: 'merchant-created', __proto__: {} }] } as unknown as BackupContent,
    7,
  );
  expect(await openBackup(vault, odd)).toBeUndefined();
});

describe('reading a text as a backup', () => {
  test.each(['', '{', '[]', 'null', '<html>', '{"format":"other","schema":1}', '['.repeat(200_000)])('should refuse %.20s', (text) => {
    expect(readBackup(text)).toBe('unreadable');
  });

  test('should refuse one that was cut, or that has more or less in it', () => {
    const text = JSON.stringify(file);
    for (const length of [1, 40, text.length - 1]) expect(readBackup(text.slice(0, length))).toBe('unreadable');
    expect(readBackup(JSON.stringify({ ...file, more: 1 }))).toBe('unreadable');
    expect(readBackup(JSON.stringify({ ...file, content: undefined }))).toBe('unreadable');
    expect(readBackup(JSON.stringify({ ...file, nonce: '!' }))).toBe('unreadable');
  });

  test('should tell a newer one from none', () => {
    expect(readBackup(JSON.stringify({ ...file, schema: 2, more: 1 }))).toBe('newer');
  });
});
