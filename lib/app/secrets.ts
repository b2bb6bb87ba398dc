import { onAreaChange, readAreaUnder, removeFromArea, writeArea } from '../browser/areas.ts';
import { allFacts } from '../catalog/all-facts.ts';
import type { SecretAway } from '../domain/card.ts';
import { digestOf } from '../domain/digest.ts';
import type { SecretMark } from '../domain/make-rows.ts';
import type { Merchant } from '../domain/merchant.ts';
import { merchantOf } from '../store/journal.ts';
import { putSecret, sealedOf } from '../store/vault.ts';
import { watch } from '../store/watch.ts';
import { openSecret, sealSecret } from '../vault/secret.ts';
import type { OpenVault } from '../vault/vault-key.ts';
import type { App } from './open-app.ts';
import { onVaultKeyChange, vaultNow } from './vault/session-key.ts';
import { SESSION_SECRET, sessionKeyOf } from './vault/session-secret.ts';

/** A merchant's secrets by fact: those at hand in clear, and why others are not. */
export interface Secrets {
  readonly atHand: ReadonlyMap<string, string>;
  readonly away: ReadonlyMap<string, SecretAway>;
}

/** Writes a secret down where it belongs once the journal says it was given (`given`: the clock of that entry). */
export type KeepSecret = (given: string) => Promise<void>;

/**
 * How a secret of this merchant will be kept: sealed in the unlocked vault, or in the session's memory while nobody has made one.
 * `locked` while the vault is: then nothing may be given. Asked before the journal says anything.
 */
export async function secretKeeper(app: App, merchant: string, fact: string, secret: string): Promise<KeepSecret | 'locked'> {
  const now = await vaultNow(app);
  if (now.state === 'locked') return 'locked';
  if (now.state === 'none') return () => writeArea('session', sessionKeyOf(merchant, fact), secret);
  return async (given) => putSecret(app.database, await sealSecret(now.open, { merchant, fact, given }, secret));
}

/** Takes a secret out of the session's memory. In the vault it is gone for everyone once the journal says that it was forgotten. */
export async function forgetSecret(merchant: string, fact: string): Promise<void> {
  await removeFromArea('session', [sessionKeyOf(merchant, fact)]);
}

/** Every secret of a merchant as it can be had just now. */
export async function secretsOf(app: App, merchant: string): Promise<Secrets> {
  const now = await vaultNow(app);
  if (now.state === 'unlocked') return inVault(app, now.open, merchant);
  if (now.state === 'none') return { atHand: await inSession(merchant), away: new Map() };
  const locked = [...allFacts.values()].filter(({ secret }) => secret === true);
  return { atHand: new Map(), away: new Map(locked.map(({ id }) => [id, 'locked'])) };
}

/** Facts whose secret the record has, whether or not the vault is locked over it. */
export function secretsInRecord({ atHand, away }: Secrets, merchant: Merchant | undefined): ReadonlySet<string> {
  const locked = [...away].filter(([fact, why]) => why === 'locked' && merchant?.secrets[fact] !== undefined);
  return new Set([...atHand.keys(), ...locked.map(([fact]) => fact)]);
}

/** Digest and length of every secret at hand, so that a page can be compared with them without giving them to it. */
export function secretMarks({ atHand }: Secrets, nonce: string): Record<string, SecretMark> {
  const marks = [...atHand].map(([fact, secret]): [string, SecretMark] => [
    fact,
    { digest: digestOf(nonce, secret), length: Array.from(secret).length },
  ]);
  return Object.fromEntries(marks);
}

/** Shows a merchant's secrets, and again when one was given or the vault was locked or unlocked, until the returned function is called. */
export function watchSecrets(app: App, merchant: string, show: (secrets: Secrets) => void): () => void {
  const read = (): void => void secretsOf(app, merchant).then(show);
  const ends = [
    watch(() => sealedOf(app.database, merchant), read),
    onVaultKeyChange(read),
    onAreaChange('session', (keys) => void (keys.some((key) => key.startsWith(SESSION_SECRET)) && read())),
  ];
  return () => {
    for (const end of ends) end();
  };
}

async function inSession(merchant: string): Promise<ReadonlyMap<string, string>> {
  const prefix = sessionKeyOf(merchant, '');
  const kept = Object.entries(await readAreaUnder('session', prefix));
  return new Map(kept.flatMap(([key, secret]) => (typeof secret === 'string' ? [[key.slice(prefix.length), secret]] : [])));
}

async function inVault(app: App, open: OpenVault, merchant: string): Promise<Secrets> {
  const given = (await merchantOf(app.database, merchant))?.secrets ?? {};
  const atHand = new Map<string, string>();
  const away = new Map<string, SecretAway>();
  for (const row of await sealedOf(app.database, merchant)) {
    const clock = given[row.fact]?.clock;
    if (clock === undefined) continue; // forgotten since: the record knows of none
    const secret = await openSecret(open, { merchant, fact: row.fact, given: clock }, row);
    if (secret === undefined) away.set(row.fact, 'damaged');
    else atHand.set(row.fact, secret);
  }
  return { atHand, away };
}
