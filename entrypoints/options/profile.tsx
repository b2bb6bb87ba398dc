import { useEffect, useState } from 'react';
import { ProfileTable } from '../../components/profile/profile-table.tsx';
import { decideValue, takeBackDecision } from '../../lib/app/decide.ts';
import { CATALOG_NAMES } from '../../lib/app/desk-views.ts';
import { nameProfile, restoreProfile } from '../../lib/app/name-profile.ts';
import type { App } from '../../lib/app/open-app.ts';
import { CHAPTER_TITLES } from '../../lib/app/options-views.ts';
import { overrideValue } from '../../lib/app/override-value.ts';
import { exportDecisions, importDecisions, type ProfilePart, previewDecisions, watchProfilePart } from '../../lib/app/profile-part.ts';
import { say } from '../../lib/browser/i18n.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { useOverrides } from './use-overrides.ts';

/** The values of the profile, kept fresh as any context changes them. */
export function Profile({ app }: { app: App }) {
  const [part, setPart] = useState<ProfilePart>();
  const { merchants, overrides, refresh } = useOverrides(app);
  useEffect(() => watchProfilePart(app, setPart), [app]);
  if (part === undefined) return null;
  return (
    <ProfileTable
      {...part}
      chapters={CHAPTER_TITLES}
      overrides={overrides}
      merchants={merchants}
      onOverride={async (merchant, value, content, why) => {
        await overrideValue(app, merchant, value, content, why);
        refresh();
        return undefined;
      }}
      onDecide={async (value, content, why) => void (await decideValue(app, value, content, why))}
      onTakeBack={async (value, why) => void (await takeBackDecision(app, value, why))}
      valuesById={CATALOG_NAMES.valuesById}
      onName={async (name) => {
        const problem = await nameProfile(app, name);
        return problem === undefined ? undefined : say(`problem_${problem}`);
      }}
      onRestore={(id, name) => void restoreProfile(app, id, say('version_why', [name]))}
      onExport={() => void download(app)}
      onPreview={(file) => previewDecisions(app, file)}
      onImport={(rows) => importDecisions(app, rows)}
    />
  );
}

async function download(app: App): Promise<void> {
  const text = await exportDecisions(app);
  const day = new Date().toISOString().slice(0, 10);
  saveFile(`kezhi-rollout-${day}.decisions.json`, new Blob([text], { type: 'application/json' }));
}
