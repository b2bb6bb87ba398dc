import { Dexie, type Table } from 'dexie';
import type { Entry } from '../domain/entry.ts';
import type { Merchant, ProfileState } from '../domain/merchant.ts';
import type { MerchantRow } from '../domain/merchant-row.ts';
import type { StoredFile } from '../domain/stored-file.ts';
import type { SealedSecret } from '../domain/vault/sealed-secret.ts';
import type { VaultHeader } from '../domain/vault/vault-header.ts';
import { migrate001 } from './migrations/001-entries.ts';
import { migrate002 } from './migrations/002-files.ts';
import { migrate003 } from './migrations/003-vault.ts';
import { migrate004 } from './migrations/004-directory.ts';
import { migrate005 } from './migrations/005-accounts.ts';
import { readOnlyWhenNewer } from './read-only.ts';

/** The name is part of what is stored: never change it. */
const NAME = 'kezhi-rollout';

/** The record of everything that happened, and what it folds to. One instance per context. */
export class Database extends Dexie {
  declare readonly entries: Table<Entry, string>;
  /** Folded from `entries`; may be rebuilt at any time. */
  declare readonly merchants: Table<Merchant, string>;
  /** One small row for each merchant, folded too. */
  declare readonly directory: Table<MerchantRow, string>;
  declare readonly profile: Table<{ key: 'profile' } & ProfileState, string>;
  declare readonly own: Table<{ key: string; content: string }, string>;
  declare readonly files: Table<StoredFile, [string, string]>;
  declare readonly secrets: Table<SealedSecret, [string, string]>;
  declare readonly vault: Table<{ key: 'vault'; header: VaultHeader }, string>;

  constructor() {
    super(NAME);
    migrate001(this);
    migrate002(this);
    migrate003(this);
    migrate004(this);
    migrate005(this);
    readOnlyWhenNewer(this);
    // Another context brings a newer schema: let go at once, so that it is not blocked and this code writes nothing more.
    this.on('versionchange', () => this.close({ disableAutoOpen: true }));
  }
}
