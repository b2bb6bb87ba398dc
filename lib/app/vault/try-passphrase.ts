import { readArea, removeFromArea, writeArea } from '../../browser/areas.ts';
import { Attempts, attemptsAt, NO_ATTEMPTS, nextAttemptAt } from '../../domain/vault/unlock-delay.ts';
import type { VaultHeader } from '../../domain/vault/vault-header.ts';
import { stretch } from '../../vault/stretch.ts';
import { type OpenVault, openVault } from '../../vault/vault-key.ts';

const KEY = 'vault-attempts';

/** Why a passphrase did not open the vault, as the key `vault_<key>` of its sentence. `until`: when the next may be tried, ms since 1970. */
export interface VaultProblem {
  readonly problem: 'wrong' | 'wait' | 'params' | 'newer' | 'damaged';
  readonly until?: number;
}

/**
 * Tries a passphrase. Each try is counted before it is made and kept on disk: ending the worker, the page or the browser in the middle
 * of it gives no free one. The right one sets the count back.
 */
export async function tryPassphrase(header: VaultHeader | undefined, passphrase: string): Promise<OpenVault | VaultProblem> {
  if (header === undefined) return { problem: 'damaged' };
  const now = Date.now();
  const attempts = attemptsAt(await attemptsSoFar(), now);
  const until = nextAttemptAt(attempts);
  const waits = until > now;
  const counted = waits ? attempts : { wrong: attempts.wrong + 1, last: now };
  await writeArea('local', KEY, counted);
  if (waits) return { problem: 'wait', until };
  const opened = await openVault(header, passphrase, stretch);
  if (typeof opened !== 'string') {
    await forgetAttempts();
    return opened;
  }
  const next = nextAttemptAt(counted);
  return { problem: opened, ...(opened === 'wrong' && next > Date.now() ? { until: next } : {}) };
}

/** Nothing was tried yet: of a new vault. */
export async function forgetAttempts(): Promise<void> {
  await removeFromArea('local', [KEY]);
}

async function attemptsSoFar(): Promise<Attempts> {
  const parsed = Attempts.safeParse(await readArea('local', KEY));
  return parsed.success ? parsed.data : NO_ATTEMPTS;
}
