import { useEffect, useState } from 'react';
import type { App } from '../../lib/app/open-app.ts';
import { overridesOf } from '../../lib/app/profile-part.ts';
import { watchDirectory } from '../../lib/app/watch-record.ts';

type Own = Awaited<ReturnType<typeof overridesOf>>;

interface Overrides {
  /** The merchants that somebody works on. */
  readonly merchants: readonly { readonly id: string; readonly name: string }[];
  readonly overrides: Own;
  /** Reads them again: call it after a change made here. */
  readonly refresh: () => void;
}

/** What merchants have for themselves; all of them are read when the page opens and after a change made here. */
export function useOverrides(app: App): Overrides {
  const [merchants, setMerchants] = useState<Overrides['merchants']>([]);
  const [overrides, setOverrides] = useState<Own>({});
  const refresh = (): void => void overridesOf(app).then(setOverrides);
  useEffect(refresh, [app]);
  useEffect(() => watchDirectory(app, (rows) => setMerchants(rows.filter((row) => !row.deleted && !row.archived))), [app]);
  return { merchants, overrides, refresh };
}
