import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import { FLOOR_PARAMS, FULL_PARAMS, type KdfParams, paramsWithin } from '../../../lib/domain/vault/kdf-params.ts';
import type { VaultHeader } from '../../../lib/domain/vault/vault-header.ts';
import { calibrate } from '../../../lib/vault/calibrate.ts';
import { stretch } from '../../../lib/vault/stretch.ts';
import { makeVault, type OpenVault, openVault, rewrapVault } from '../../../lib/vault/vault-key.ts';
import { quickStretch } from './quick-stretch.ts';

const PASSPHRASE = '四条河 & a boat ';
const NAMED = { vault: 'v1', keyId: 'k1', created: 1 };
const make = (): Promise<OpenVault> => makeVault(NAMED, PASSPHRASE, FLOOR_PARAMS, quickStretch);

/** The same base64 text with one bit of one byte turned. */
function flipped(text: string, at: number): string {
  const bytes = Buffer.from(text, 'base64');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.toString('base64');
}

describe('Argon2id', () => {
  test('should give the bytes of the reference implementation', async () => {
    // Node 24.21 with OpenSSL 3.5: argon2Sync('argon2id', { message, nonce, parallelism: 1, tagLength: 32, memory: 19456, passes: 2 })
    const bytes = await stretch('passphrase here', new TextEncoder().encode('0123456789abcdef'), FLOOR_PARAMS);
    expect(bytesToHex(bytes)).toBe('6d9378039d9544c3bdbb9b391e6d72e249d04f80d2626fbd51e84fc1801cc9d2');
  });
});

describe('a vault', () => {
  test('should open with its passphrase, and be unlike any other', async () => {
    const [one, other] = await Promise.all([make(), make()]);
    expect(await openVault(one.header, PASSPHRASE, quickStretch)).toEqual(one);
    expect(one.raw).toHaveLength(32);
    expect(bytesToHex(one.raw)).not.toBe(bytesToHex(other.raw));
    expect(one.header.salt).not.toBe(other.header.salt);
  });

  test.each(['', '四条河 & a boat', '四条河 & a boat  ', '四条河 & A boat '])('should not open with %j', async (passphrase) => {
    const { header } = await make();
    expect(await openVault(header, passphrase, quickStretch)).toBe('wrong');
  });

  test('should not open once any byte of its wrapped key, nonce or salt was turned', async () => {
    const { header } = await make();
    for (const part of ['wrapped', 'nonce', 'salt'] as const) {
      const { length } = Buffer.from(header[part], 'base64');
      for (let at = 0; at < length; at += 1) {
        expect(await openVault({ ...header, [part]: flipped(header[part], at) }, PASSPHRASE, quickStretch), `${part} ${at}`).toBe('wrong');
      }
    }
  });

  test('should not open when cut', async () => {
    const { header } = await make();
    const cut = Buffer.from(header.wrapped, 'base64');
    for (const length of [0, 1, 12, 32, cut.length - 1]) {
      const wrapped = cut.subarray(0, length).toString('base64');
      expect(await openVault({ ...header, wrapped }, PASSPHRASE, quickStretch), String(length)).toBe('wrong');
    }
    expect(await openVault({ ...header, nonce: '' }, PASSPHRASE, quickStretch)).toBe('wrong');
  });

  test.each([{ vault: 'v2' }, { keyId: 'k2' }, { revision: 2 }, { created: 2 }, { kdf: { ...FLOOR_PARAMS, memory: 20_000 } }])(
    'should not open as %j',
    async (other) => {
      const { header } = await make();
      expect(await openVault({ ...header, ...other }, PASSPHRASE, quickStretch)).toBe('wrong');
    },
  );

  test('should not open with other parameters, even where these made no difference to what is stretched', async () => {
    const always: typeof quickStretch = async () => new Uint8Array(32);
    const { header } = await makeVault(NAMED, PASSPHRASE, FLOOR_PARAMS, always);
    expect(await openVault(header, PASSPHRASE, always)).toMatchObject({ header });
    for (const other of [{ memory: 20_000 }, { passes: 3 }, { lanes: 2 }]) {
      expect(await openVault({ ...header, kdf: { ...FLOOR_PARAMS, ...other } }, PASSPHRASE, always)).toBe('wrong');
    }
  });

  test.each<Partial<KdfParams>>([
    { memory: 8 },
    { memory: FLOOR_PARAMS.memory - 1 },
    { passes: 1 },
    { lanes: 0 },
    { memory: -1 },
    { memory: 2_000_000 },
    { passes: 11 },
    { lanes: 17 },
  ])('should stretch nothing for a header with %j', async (params) => {
    const weak = { ...FLOOR_PARAMS, ...params };
    const header: VaultHeader = { ...(await make()).header, kdf: weak };
    let stretched = 0;
    const counting: typeof quickStretch = async (...args) => {
      stretched += 1;
      return quickStretch(...args);
    };
    expect(await openVault(header, PASSPHRASE, counting)).toBe('params');
    expect(stretched).toBe(0);
  });

  test('should be left alone when a newer version made it', async () => {
    const { header } = await make();
    expect(await openVault({ ...header, schema: 2 }, PASSPHRASE, quickStretch)).toBe('newer');
  });
});

describe('another passphrase', () => {
  test('should open the same key, and the old one no more', async () => {
    const vault = await make();
    const changed = await rewrapVault(vault, 'quite another one', FULL_PARAMS, quickStretch);
    expect(await openVault(changed.header, 'quite another one', quickStretch)).toEqual({ ...changed, raw: vault.raw });
    expect(await openVault(changed.header, PASSPHRASE, quickStretch)).toBe('wrong');
    expect(changed.header).toMatchObject({ vault: 'v1', keyId: 'k1', revision: 2, kdf: FULL_PARAMS });
    expect(changed.header.salt).not.toBe(vault.header.salt);
  });
});

describe('the parameters', () => {
  test.each([
    [100, FULL_PARAMS],
    [390, FULL_PARAMS],
    [500, { ...FULL_PARAMS, passes: 2 }],
    [1_000, { ...FLOOR_PARAMS, memory: 32_768 }],
    [1_999, FLOOR_PARAMS],
    [60_000, FLOOR_PARAMS],
  ])('should be as strong as a machine bears that takes %d ms for the floor', (measured, params) => {
    expect(paramsWithin(2_000, measured)).toEqual(params);
  });

  test('should be measured with the floor on this machine', async () => {
    const times = [5, 505];
    const tried: KdfParams[] = [];
    const trial: typeof quickStretch = async (passphrase, salt, params) => {
      tried.push(params);
      return quickStretch(passphrase, salt, params);
    };
    expect(await calibrate(trial, () => times.shift() ?? 0)).toEqual({ ...FULL_PARAMS, passes: 2 });
    expect(tried).toEqual([FLOOR_PARAMS]);
  });
});
