import { useEffect, useState } from 'react';
import { whenWhole } from '../../components/mark/when-whole.ts';
import { PaperFrame } from '../../components/paper/paper-frame.tsx';
import { SheetPaper } from '../../components/paper/sheet-paper.tsx';
import type { App } from '../../lib/app/open-app.ts';
import { secretsInRecord, secretsOf } from '../../lib/app/secrets.ts';
import { secretsOn, sheetSets } from '../../lib/app/sheets.ts';
import { language, say } from '../../lib/browser/i18n.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import type { Merchant, ProfileState } from '../../lib/domain/merchant.ts';
import type { PaperName } from '../../lib/domain/paper-address.ts';

const NONE: ReadonlySet<string> = new Set();

interface Props {
  app: App;
  name: PaperName;
  merchant: Merchant;
  profile: ProfileState;
}

/** One sheet. Its secrets are on it only while the tick of this visit says so. */
export function SheetPage({ app, name, merchant, profile }: Props) {
  const [atHand, setAtHand] = useState(NONE);
  const [secrets, setSecrets] = useState<ReadonlyMap<string, string>>();
  useEffect(() => void secretsOf(app, merchant.id).then((secrets) => setAtHand(secretsInRecord(secrets, merchant))), [app, merchant]);
  const views = sheetSets(merchant, profile, atHand).flatMap((set) => set.views);
  const view = views.find(({ id, till }) => id === name.sheet && till === name.till);
  if (view === undefined) return <p className="p-4">{say('paper_unknown')}</p>;
  const title = [merchant.name, view.title[language()], view.till].filter(Boolean).join(' · ');
  const onChange = async (shown: boolean): Promise<void> => setSecrets(shown ? await secretsOn(app, merchant.id, view) : undefined);
  const hasSecrets = view.rows.some(({ line }) => line?.secret !== undefined);
  return (
    <PaperFrame
      onFile={saveFile}
      title={title}
      secrets={hasSecrets ? { shown: secrets !== undefined, onChange: (shown) => void onChange(shown) } : undefined}
    >
      <SheetPaper view={view} merchant={merchant.name} made={whenWhole(Date.now())} secrets={secrets} />
    </PaperFrame>
  );
}
