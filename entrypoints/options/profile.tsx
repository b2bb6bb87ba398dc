import { useEffect, useState } from 'react';
import { ProfileTable } from '../../components/profile/profile-table.tsx';
import { decideValue, takeBackDecision } from '../../lib/app/decide.ts';
import type { App } from '../../lib/app/open-app.ts';
import { CHAPTER_TITLES } from '../../lib/app/options-views.ts';
import {
  exportDecisions,
  importDecisions,
  overridesOf,
  type ProfilePart,
  previewDecisions,
  watchProfilePart,
} from '../../lib/app/profile-part.ts';
import { saveFile } from '../../lib/browser/save-file.ts';

/** The values of the profile, kept fresh as any context changes them. */
export function Profile({ app }: { app: App }) {
  const [part, setPart] = useState<ProfilePart>();
  const [overrides, setOverrides] = useState<Awaited<ReturnType<typeof overridesOf>>>({});
  useEffect(() => watchProfilePart(app, setPart), [app]);
  useEffect(() => void overridesOf(app).then(setOverrides), [app]);
  if (part === undefined) return null;
  return (
    <ProfileTable
      {...part}
      chapters={CHAPTER_TITLES}
      overrides={overrides}
      onDecide={async (value, content, why) => void (await decideValue(app, value, content, why))}
      onTakeBack={async (value, why) => void (await takeBackDecision(app, value, why))}
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
