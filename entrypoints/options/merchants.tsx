import { useEffect, useMemo, useState } from 'react';
import { MerchantsView } from '../../components/merchants/merchants-view.tsx';
import { CATALOG_NAMES } from '../../lib/app/desk-views.ts';
import type { App } from '../../lib/app/open-app.ts';
import { watchDirectory } from '../../lib/app/watch-record.ts';
import type { MerchantRow } from '../../lib/domain/merchant-row.ts';
import { useMatches } from '../sidepanel/use-matches.ts';
import { merchantCalls } from './merchant-calls.ts';

const FACT_TITLES = Object.fromEntries(Object.values(CATALOG_NAMES.factsById).map(({ id, title }) => [id, title]));

/** The list of all merchants, kept fresh as any context changes it. */
export function Merchants({ app }: { app: App }) {
  const [rows, setRows] = useState<readonly MerchantRow[]>();
  useEffect(() => watchDirectory(app, setRows), [app]);
  const drawn = rows !== undefined;
  useEffect(() => {
    // The address named this part before it was drawn.
    if (drawn && location.hash === '#merchants') document.getElementById('merchants')?.scrollIntoView();
  }, [drawn]);
  const calls = useMemo(() => merchantCalls(app), [app]);
  const matches = useMatches();
  return rows === undefined ? null : <MerchantsView {...calls} rows={rows} matches={matches} factTitles={FACT_TITLES} />;
}
