import { useEffect, useState } from 'react';
import { chosenMerchant, onMerchantChosen } from '../../lib/app/chosen-merchant.ts';
import type { App } from '../../lib/app/open-app.ts';
import { onSecretsChange, secretsAtHand } from '../../lib/app/secrets.ts';
import { watchDirectory, watchMerchant, watchProfile } from '../../lib/app/watch-record.ts';
import type { Merchant, ProfileState } from '../../lib/domain/merchant.ts';
import type { MerchantRow } from '../../lib/domain/merchant-row.ts';

/** What is stored and shown, kept fresh as any context changes it. */
export interface Record {
  readonly merchants: readonly MerchantRow[] | undefined;
  readonly merchant: Merchant | undefined;
  readonly profile: ProfileState | undefined;
  readonly secrets: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

export function useRecord(app: App): Record {
  const chosen = useChosen();
  const [merchants, setMerchants] = useState<Record['merchants']>();
  const [profile, setProfile] = useState<ProfileState>();
  const [merchant, setMerchant] = useState<Merchant>();
  useEffect(() => watchDirectory(app, (rows) => setMerchants(rows.filter(({ deleted }) => deleted === undefined))), [app]);
  useEffect(() => watchProfile(app, setProfile), [app]);
  useEffect(() => (chosen === undefined ? undefined : watchMerchant(app, chosen, setMerchant)), [app, chosen]);
  return { merchants, merchant: merchant?.id === chosen ? merchant : undefined, profile, secrets: useSecrets(chosen) };
}

function useChosen(): string | undefined {
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    const read = (): void => void chosenMerchant().then(setChosen);
    read();
    return onMerchantChosen(read);
  }, []);
  return chosen;
}

function useSecrets(merchant: string | undefined): ReadonlySet<string> {
  const [secrets, setSecrets] = useState(NONE);
  useEffect(() => {
    if (merchant === undefined) return undefined;
    const read = (): void => void secretsAtHand(merchant).then(setSecrets);
    read();
    return onSecretsChange(read);
  }, [merchant]);
  return secrets;
}
