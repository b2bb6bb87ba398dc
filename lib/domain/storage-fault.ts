/** full: no room is left · database: the record cannot be opened or was closed · other: anything else that was not expected */
export type StorageFault = 'full' | 'database' | 'other';

/** By their names, as Dexie 4.4 and Chromium give them; an outer fault says least, so the inner one is looked at first. */
const FULL = /^QuotaExceededError$/;
const DATABASE =
  /^(UnknownError|OpenFailedError|DatabaseClosedError|InvalidStateError|MissingAPIError|VersionError|UpgradeError|NewerDatabase)$/;

/** What a fault that nobody has answered means for the person: whether what was just given was kept. */
export function storageFault(fault: unknown): StorageFault {
  const names = namesOf(fault);
  if (names.some((name) => FULL.test(name)) || /quota/i.test(String(fault))) return 'full';
  return names.some((name) => DATABASE.test(name)) ? 'database' : 'other';
}

function namesOf(fault: unknown): string[] {
  if (typeof fault !== 'object' || fault === null) return [];
  const { name, inner } = fault as { readonly name?: unknown; readonly inner?: unknown };
  return [...(inner === fault ? [] : namesOf(inner)), String(name)];
}
