import { type Bytes, fromBase64, toBase64 } from '../domain/base64.ts';
import { type KdfParams, problemOfParams } from '../domain/vault/kdf-params.ts';
import { VAULT_SCHEMA, type VaultHeader } from '../domain/vault/vault-header.ts';
import { wrappingKey } from './derive-keys.ts';
import { type Bound, seal, unseal } from './seal.ts';
import type { Stretch } from './stretch.ts';

/** The random key everything in a vault is sealed with, and the header that lets a passphrase open it. */
export interface OpenVault {
  readonly header: VaultHeader;
  readonly raw: Bytes;
}

/** newer: of a later version · params: the header asks for less than the floor or more than anything made here · wrong: not this passphrase, or the header was changed */
export type OpenProblem = 'newer' | 'params' | 'wrong';

type Named = Pick<VaultHeader, 'vault' | 'keyId' | 'created'>;

/** A new vault: a random key, wrapped for the passphrase. Ids and time come in. */
export async function makeVault(named: Named, passphrase: string, kdf: KdfParams, stretch: Stretch): Promise<OpenVault> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  return { raw, header: await wrap({ ...named, revision: 1 }, raw, passphrase, kdf, stretch) };
}

/** The vault key for the passphrase, or why not. Nothing is stretched for a header that must not be trusted. */
export async function openVault(header: VaultHeader, passphrase: string, stretch: Stretch): Promise<OpenVault | OpenProblem> {
  if (header.schema !== VAULT_SCHEMA) return 'newer';
  if (problemOfParams(header.kdf) !== undefined) return 'params';
  const key = await wrappingKey(await stretch(passphrase, fromBase64(header.salt), header.kdf));
  const raw = await unseal(key, { nonce: header.nonce, content: header.wrapped }, boundOf(header));
  return raw === undefined ? 'wrong' : { header, raw };
}

/** The same vault for another passphrase: the key stays, so no secret has to be sealed anew. */
export async function rewrapVault({ header, raw }: OpenVault, passphrase: string, kdf: KdfParams, stretch: Stretch): Promise<OpenVault> {
  return { raw, header: await wrap({ ...header, revision: header.revision + 1 }, raw, passphrase, kdf, stretch) };
}

async function wrap(
  { vault, keyId, created, revision }: Named & Pick<VaultHeader, 'revision'>,
  raw: Bytes,
  passphrase: string,
  kdf: KdfParams,
  stretch: Stretch,
): Promise<VaultHeader> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const open = { schema: VAULT_SCHEMA, vault, keyId, revision, created, kdf, salt: toBase64(salt) };
  const { nonce, content } = await seal(await wrappingKey(await stretch(passphrase, salt, kdf)), raw, boundOf(open));
  return { ...open, nonce, wrapped: content };
}

/** All of the header that is not the key itself: a changed parameter, revision or id is a wrong passphrase. */
function boundOf({ schema, vault, keyId, revision, created, kdf, salt }: Omit<VaultHeader, 'nonce' | 'wrapped'>): Bound {
  return ['vault-key', schema, vault, keyId, revision, created, kdf.name, kdf.memory, kdf.passes, kdf.lanes, salt];
}
