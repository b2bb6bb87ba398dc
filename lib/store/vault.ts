import type { SealedSecret } from '../domain/vault/sealed-secret.ts';
import { VaultHeader } from '../domain/vault/vault-header.ts';
import type { Database } from './database.ts';

/** The one vault there is. */
const KEY = 'vault';

/** The vault's header, or undefined when there is none. `unreadable`: something lies there that is no header. */
export async function headerOf(database: Database): Promise<VaultHeader | 'unreadable' | undefined> {
  const stored = await database.vault.get(KEY);
  if (stored === undefined) return undefined;
  const parsed = VaultHeader.safeParse(stored.header);
  return parsed.success ? parsed.data : 'unreadable';
}

/** Stores a header in the place of whatever lies there. */
export async function putHeader(database: Database, header: VaultHeader): Promise<void> {
  await database.vault.put({ key: KEY, header });
}

/** Stores a header in the place of `before` and these secrets with it, all or nothing; false when another context has changed the vault meanwhile. */
export function putVault(
  database: Database,
  before: VaultHeader | undefined,
  header: VaultHeader,
  secrets: readonly SealedSecret[],
): Promise<boolean> {
  return database.transaction('rw', database.vault, database.secrets, async () => {
    const stored = await database.vault.get(KEY);
    if (stored?.header.vault !== before?.vault || stored?.header.revision !== before?.revision) return false;
    await putHeader(database, header);
    await database.secrets.bulkPut(secrets);
    return true;
  });
}

/** Forgets the header and every secret. */
export function dropVault(database: Database): Promise<void> {
  return database.transaction('rw', database.vault, database.secrets, async () => {
    await database.vault.clear();
    await database.secrets.clear();
  });
}

/** Keeps a secret in the place of an older one of the same fact. */
export async function putSecret(database: Database, secret: SealedSecret): Promise<void> {
  await database.secrets.put(secret);
}

/** The sealed secrets of a merchant. */
export function sealedOf(database: Database, merchant: string): Promise<SealedSecret[]> {
  return database.secrets.where('[merchant+fact]').between([merchant, ''], [merchant, '\uffff']).toArray();
}
