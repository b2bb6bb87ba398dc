import type { Entry } from '../domain/entry.ts';
import type { StoredFile } from '../domain/stored-file.ts';
import type { SealedSecret } from '../domain/vault/sealed-secret.ts';
import type { VaultHeader } from '../domain/vault/vault-header.ts';
import type { Database } from './database.ts';
import { folded, rebuild } from './journal.ts';
import { headerOf, putHeader } from './vault.ts';

/** Everything in the database that cannot be folded from something else. */
export interface Whole {
  readonly entries: readonly Entry[];
  readonly secrets: readonly SealedSecret[];
  readonly files: readonly StoredFile[];
}

/** Everything as it stands at one moment. */
export function readWhole(database: Database): Promise<Whole> {
  return database.transaction('r', database.entries, database.secrets, database.files, async () => ({
    entries: await database.entries.toArray(),
    secrets: await database.secrets.toArray(),
    files: await database.files.toArray(),
  }));
}

/**
 * Joins what is missing here, all or nothing: entries that are not known, files that were not given, secrets that are older here or
 * not there. Nothing that is here is taken away. The header comes in where there is none or an older one.
 */
export async function joinWhole(database: Database, header: VaultHeader, { entries, secrets, files }: Whole): Promise<void> {
  await database.transaction('rw', [...folded(database), database.files, database.secrets, database.vault], async () => {
    const known = new Set(await database.entries.toCollection().primaryKeys());
    await database.entries.bulkAdd(entries.filter(({ id }) => !known.has(id)));
    const kept = new Set((await database.files.toCollection().primaryKeys()).map(fileKey));
    await database.files.bulkAdd(files.filter(({ merchant, fact }) => !kept.has(fileKey([merchant, fact]))));
    for (const secret of secrets) await joinSecret(database, secret);
    const here = await headerOf(database);
    if (typeof here !== 'object' || here.revision < header.revision) await putHeader(database, header);
    await rebuild(database);
  });
}

/** Merchants are named by UUID, so that a blank parts them from the fact. */
function fileKey([merchant, fact]: readonly [string, string]): string {
  return `${merchant} ${fact}`;
}

async function joinSecret(database: Database, secret: SealedSecret): Promise<void> {
  const here = await database.secrets.get([secret.merchant, secret.fact]);
  if (here === undefined || here.given <= secret.given) await database.secrets.put(secret);
}
