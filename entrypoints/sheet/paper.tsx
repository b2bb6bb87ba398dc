import { useEffect, useState } from 'react';
import type { App } from '../../lib/app/open-app.ts';
import { watchMerchant, watchProfile } from '../../lib/app/watch-record.ts';
import { say } from '../../lib/browser/i18n.ts';
import type { Merchant, ProfileState } from '../../lib/domain/merchant.ts';
import { type PaperName, REPORT } from '../../lib/domain/paper-address.ts';
import { ReportPage } from './report-page.tsx';
import { SheetPage } from './sheet-page.tsx';

/** The paper that the address names, fresh as the record changes; a sentence when there is no such merchant. */
export function Paper({ app, name }: { app: App; name: PaperName | undefined }) {
  const [merchant, setMerchant] = useState<Merchant | null>();
  const [profile, setProfile] = useState<ProfileState>();
  const id = name?.merchant ?? '';
  useEffect(() => watchMerchant(app, id, (found) => setMerchant(found ?? null)), [app, id]);
  useEffect(() => watchProfile(app, setProfile), [app]);
  if (merchant === undefined || profile === undefined) return null;
  if (merchant === null || name === undefined) return <p className="p-4">{say('paper_unknown')}</p>;
  if (name.sheet === REPORT) return <ReportPage app={app} merchant={merchant} profile={profile} />;
  return <SheetPage app={app} name={name} merchant={merchant} profile={profile} />;
}
