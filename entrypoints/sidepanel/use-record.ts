import { useEffect, useState } from 'react';
import { chosenMerchant, onMerchantChosen } from '../../lib/app/chosen-merchant.ts';
import type { App } from '../../lib/app/open-app.ts';
import { type Secrets, secretsInRecord, watchSecrets } from '../../lib/app/secrets.ts';
import { watchDirectory, watchMerchant, watchProfile } from '../../lib/app/watch-record.ts';
import type { Merchant, ProfileState } from '../../lib/domain/merchant.ts';
import { type MerchantRow, rowOf } from '../../lib/domain/merchant-row.ts';
import { useLive } from '../live/use-live.ts';

/** What is stored and shown, kept fresh as any context changes it. */
export interface Record {
  /** The one at hand alone until the list has been read, which comes last. */
  readonly merchants: readonly MerchantRow[] | undefined;
  readonly merchant: Merchant | undefined;
  readonly profile: ProfileState | undefined;
  /** Facts whose secret is known, locked away or not. */
  readonly secrets: ReadonlySet<string>;
  /** Grows with every change of what can be had of them. */
  readonly turn: number;
}

export function useRecord(app: App): Record {
  const chosen = useLive(chosenMerchant, onMerchantChosen);
  const [merchants, setMerchants] = useState<Record['merchants']>();
  const [profile, setProfile] = useState<ProfileState>();
  const [merchant, setMerchant] = useState<Merchant>();
  useEffect(() => watchProfile(app, setProfile), [app]);
  useEffect(() => (chosen === undefined ? undefined : watchMerchant(app, chosen, setMerchant)), [app, chosen]);
  // The list is long and stands behind a press: it is read once what is shown first has been.
  const begun = profile !== undefined;
  useEffect(() => {
    if (!begun) return undefined;
    return watchDirectory(app, (rows) => setMerchants(rows.filter(({ deleted }) => deleted === undefined)));
  }, [app, begun]);
  const { secrets, turn } = useSecrets(app, chosen);
  const own = merchant?.id === chosen ? merchant : undefined;
  const known = merchants ?? (own && [rowOf(own)]);
  return { merchants: known, merchant: own, profile, secrets: secretsInRecord(secrets, own), turn };
}

function useSecrets(app: App, merchant: string | undefined): { secrets: Secrets; turn: number } {
  const [state, setState] = useState<{ secrets: Secrets; turn: number }>({ secrets: { atHand: new Map(), away: new Map() }, turn: 0 });
  useEffect(() => {
    if (merchant === undefined) return undefined;
    return watchSecrets(app, merchant, (secrets) => setState(({ turn }) => ({ secrets, turn: turn + 1 })));
  }, [app, merchant]);
  return state;
}
