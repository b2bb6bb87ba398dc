import type { Scan, Scans } from './scans.ts';

/** The admin's phone as a test plays it. Each verb answers the newest code that waits, and throws when none does. */
export interface Phone {
  waiting(): Scan[];
  /** The admin confirms; for a sign-in, as which account. */
  accept(account?: string): void;
  reject(): void;
  /** Nobody scans in time. */
  expire(): void;
  /** Somebody scans who is not the admin. */
  acceptAsStranger(): void;
}

/** A phone over these scans. */
export function makePhone(scans: Scans): Phone {
  const newest = (): Scan => {
    const scan = scans.waiting().at(-1);
    if (!scan) throw new Error('No code waits for the phone');
    return scan;
  };
  return {
    waiting: () => scans.waiting(),
    accept(account) {
      const scan = newest();
      scans.settle(scan, 'confirmed', scan.purpose === 'login' ? (account ?? 'main') : undefined);
    },
    reject: () => scans.settle(newest(), 'rejected'),
    expire: () => scans.settle(newest(), 'expired'),
    acceptAsStranger: () => scans.settle(newest(), 'stranger'),
  };
}
