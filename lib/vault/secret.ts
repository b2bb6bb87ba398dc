import type { SealedSecret } from '../domain/vault/sealed-secret.ts';
import { VAULT_SCHEMA } from '../domain/vault/vault-header.ts';
import { fieldKey } from './derive-keys.ts';
import { type Bound, seal, unseal } from './seal.ts';
import type { OpenVault } from './vault-key.ts';

/** Which secret: of which merchant and fact, and the clock of the entry that says it was given. */
export type SecretPlace = Pick<SealedSecret, 'merchant' | 'fact' | 'given'>;

/** Seals one secret for its place. Any text survives, lone surrogates too: JSON writes what UTF-8 cannot. */
export async function sealSecret({ header, raw }: OpenVault, place: SecretPlace, secret: string): Promise<SealedSecret> {
  const { merchant, fact, given } = place;
  const at = { merchant, fact, given, schema: VAULT_SCHEMA, vault: header.vault, keyId: header.keyId };
  const sealed = await seal(await fieldKey(raw), new TextEncoder().encode(JSON.stringify(secret)), boundOf(at));
  return { ...at, ...sealed };
}

/**
 * The secret of this place; undefined when what lies there was changed, cut, moved from another place or vault, or is an older one.
 * What the row says of itself is not believed: it is opened for the place that is asked for and for the open vault.
 */
export async function openSecret({ header, raw }: OpenVault, place: SecretPlace, row: SealedSecret): Promise<string | undefined> {
  const { merchant, fact, given } = place;
  const at = { merchant, fact, given, schema: VAULT_SCHEMA, vault: header.vault, keyId: header.keyId };
  const opened = await unseal(await fieldKey(raw), row, boundOf(at));
  return opened === undefined ? undefined : (JSON.parse(new TextDecoder().decode(opened)) as string);
}

function boundOf({ schema, vault, keyId, merchant, fact, given }: Omit<SealedSecret, 'nonce' | 'content'>): Bound {
  return ['secret', schema, vault, keyId, merchant, fact, given];
}
