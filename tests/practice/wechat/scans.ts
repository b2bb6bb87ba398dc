import { randomUUID } from 'node:crypto';
import type { SignedInSite } from './sessions.ts';

export type ScanState = 'waiting' | 'confirmed' | 'rejected' | 'expired' | 'stranger';

/** One QR code that a console shows and the admin's phone has to answer. */
export interface Scan {
  uuid: string;
  purpose: 'login' | 'whitelist' | 'secret' | 'mini';
  site: SignedInSite;
  /** What the phone says it is about. */
  about: string;
  /** The account whose settings it guards; for a login, the account the phone chose once it is confirmed. */
  account?: string;
  state: ScanState;
  since: number;
}

export interface Scans {
  open(asked: Pick<Scan, 'purpose' | 'site' | 'about'> & { account?: string }): Scan;
  find(uuid: string | null | undefined): Scan | undefined;
  /** Those the phone can still answer, oldest first. */
  waiting(): Scan[];
  settle(scan: Scan, state: ScanState, account?: string): void;
  /** A confirmed scan serves one action only. */
  spend(scan: Scan): void;
  clear(): void;
}

/** A code nobody answers dies by itself, so that codes of closed dialogs leave the phone. [I] about two minutes. */
const SCAN_LIVES_MS = 120_000;

/** Scans kept in memory. */
export function makeScans(): Scans {
  const all = new Map<string, Scan>();
  const aged = (scan: Scan): Scan => {
    if (scan.state === 'waiting' && Date.now() - scan.since > SCAN_LIVES_MS) scan.state = 'expired';
    return scan;
  };
  return {
    open(asked) {
      const scan: Scan = { ...asked, uuid: randomUUID(), state: 'waiting', since: Date.now() };
      all.set(scan.uuid, scan);
      return scan;
    },
    find(uuid) {
      const scan = all.get(uuid ?? '');
      return scan && aged(scan);
    },
    waiting: () => [...all.values()].filter((scan) => aged(scan).state === 'waiting'),
    settle(scan, state, account) {
      scan.state = state;
      if (account !== undefined) scan.account = account;
    },
    spend: (scan) => void all.delete(scan.uuid),
    clear: () => all.clear(),
  };
}
