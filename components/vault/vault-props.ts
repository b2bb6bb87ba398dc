/** A sentence about the problem, or nothing when it was done. */
type Problem = Promise<string | undefined>;

/** none: nobody made one, secrets last for the browser session · locked: the passphrase is needed · unlocked */
export type VaultState = 'none' | 'locked' | 'unlocked';

/** The vault as the panel shows it. */
export interface VaultView {
  readonly state: VaultState;
  readonly onUnlock: (passphrase: string) => Problem;
  readonly onLock: () => void;
  /** Brings the options page with the vault's part to the front. */
  readonly onManage: () => void;
}

/** What backups there are to restore from, and how. */
export interface RestoreCalls {
  /** Kept by the day in this browser, oldest first; `taken` in ms. */
  readonly kept: readonly { readonly key: string; readonly taken: number }[];
  readonly onRestore: (from: File | string, passphrase: string) => Problem;
}

/** The vault as the options page shows it. */
export interface VaultPartProps extends RestoreCalls, Pick<VaultView, 'state' | 'onUnlock' | 'onLock'> {
  readonly onSetUp: (passphrase: string, again: string) => Problem;
  readonly onChange: (old: string, passphrase: string, again: string) => Problem;
  readonly onLose: () => void;
  readonly onDownload: () => Problem;
  /** Minutes until it locks while nobody is there, and the choices. */
  readonly lockMinutes: number;
  readonly lockChoices: readonly number[];
  readonly onLockMinutes: (minutes: number) => void;
}
