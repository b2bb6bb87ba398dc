import { onKeyChange, readArea, readAreaUnder, removeFromArea, writeArea } from '../../browser/areas.ts';
import { fromBase64, toBase64 } from '../../domain/base64.ts';
import { isSetBack, isWorthNoting } from '../../domain/vault/clock-back.ts';
import type { VaultHeader } from '../../domain/vault/vault-header.ts';
import { headerOf } from '../../store/vault.ts';
import type { OpenVault } from '../../vault/vault-key.ts';
import type { App } from '../open-app.ts';
import { UNDO } from '../undo-store.ts';
import { SESSION_SECRET } from './session-secret.ts';

/** In `storage.session`: in memory, for our own pages and worker alone, gone when the browser quits. A `CryptoKey` cannot be kept there (measured). */
const KEY = 'vault:key';

/** The latest time at which the vault was seen open, in ms since 1970. */
const SEEN = 'vault:seen';

/** What was typed while there was no vault, and what undo would put back: in clear, so it goes when the vault is locked. */
const IN_CLEAR = [SESSION_SECRET, UNDO];

/** none: nobody made one · locked: the passphrase is needed; without a header what lies there is no header any more · unlocked */
export type VaultNow =
  | { readonly state: 'none' }
  | { readonly state: 'locked'; readonly header?: VaultHeader }
  | { readonly state: 'unlocked'; readonly open: OpenVault };

/** How the vault stands. A key of another vault than the one in the database opens nothing; a clock that was set back since the last look locks it. */
export async function vaultNow({ database }: Pick<App, 'database'>): Promise<VaultNow> {
  const header = await headerOf(database);
  if (header === undefined) return { state: 'none' };
  if (header === 'unreadable') return { state: 'locked' };
  const kept = (await readArea('session', KEY)) as { vault: string; keyId: string; raw: string } | undefined;
  if (kept?.vault !== header.vault || kept.keyId !== header.keyId) return { state: 'locked', header };
  if (await wasSetBack()) {
    await lockVault();
    return { state: 'locked', header };
  }
  return { state: 'unlocked', open: { header, raw: fromBase64(kept.raw) } };
}

async function wasSetBack(): Promise<boolean> {
  const [stored, now] = [await readArea('session', SEEN), Date.now()];
  const seen = typeof stored === 'number' ? stored : undefined;
  if (isSetBack(seen, now)) return true;
  if (isWorthNoting(seen, now)) await writeArea('session', SEEN, now);
  return false;
}

/** Keeps the key of an open vault until it is locked or the browser quits. */
export async function keepKey({ header, raw }: OpenVault): Promise<void> {
  await writeArea('session', SEEN, Date.now());
  await writeArea('session', KEY, { vault: header.vault, keyId: header.keyId, raw: toBase64(raw) });
}

/** 锁定: forgets the key and everything else that was in clear. */
export async function lockVault(): Promise<void> {
  const lists = await Promise.all(IN_CLEAR.map((prefix) => readAreaUnder('session', prefix)));
  await removeFromArea('session', [KEY, SEEN, ...lists.flatMap((list) => Object.keys(list))]);
}

/** Calls back when the vault may have been locked or unlocked, until the returned function is called. */
export function onVaultKeyChange(callback: () => void): () => void {
  return onKeyChange('session', KEY, callback);
}
