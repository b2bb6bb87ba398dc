// Border: what a press in the list of merchants does. What reads and writes files is loaded when it is first used.
import type { MerchantsProps } from '../../components/merchants/merchants-props.ts';
import { duplicateSettings, settingsOf } from '../../lib/app/duplicate-settings.ts';
import { archiveMerchant, deleteMerchant, renameMerchant, restoreMerchant } from '../../lib/app/merchants.ts';
import type { App } from '../../lib/app/open-app.ts';
import { setReminders } from '../../lib/app/remind.ts';
import { say } from '../../lib/browser/i18n.ts';
import { saveFile } from '../../lib/browser/save-file.ts';

type Calls = Omit<MerchantsProps, 'rows' | 'matches' | 'factTitles'>;

const sentence = (key: string | undefined, detail = ''): string | undefined =>
  key === undefined ? undefined : say(`problem_${key}`, [detail]);

export function merchantCalls(app: App): Calls {
  return {
    onRename: async (id, name) => sentence(await renameMerchant(app, id, name)),
    onArchive: (id, archived) => void archiveMerchant(app, id, archived).then(() => setReminders(app, id)),
    onDelete: async (id) => thenRemind(app, id, await deleteMerchant(app, id)),
    onRestore: async (id) => thenRemind(app, id, await restoreMerchant(app, id)),
    onSettings: (id) => settingsOf(app, id),
    onDuplicate: async (from, name) => {
      const answer = await duplicateSettings(app, from, name);
      if ('problem' in answer) return { problem: say(`problem_${answer.problem}`) };
      return { done: say('duplicate_done', [answer.name, String(answer.given)]) };
    },
    onExport: (kind, id) => void exportTo(app, kind, id),
    onTemplate: () => void giveTemplate(),
    onPreview: async (file) => {
      const { previewImport } = await import('../../lib/app/import-merchants.ts');
      const answer = await previewImport(app, new Uint8Array(await file.arrayBuffer()));
      return 'problem' in answer ? { problem: say(`problem_${answer.problem}`, [answer.detail ?? '']) } : answer;
    },
    onImport: async (rows) => {
      const { storeImport } = await import('../../lib/app/import-merchants.ts');
      const answer = await storeImport(app, rows);
      return 'taken' in answer ? { problem: say('import_taken', [answer.taken]) } : answer;
    },
  };
}

/** Nobody is reminded of what a merchant waits for that is off the list, and again once it is back. */
async function thenRemind(app: App, id: string, problem: string | undefined): Promise<string | undefined> {
  if (problem === undefined) await setReminders(app, id);
  return sentence(problem);
}

async function exportTo(app: App, kind: 'xlsx' | 'csv', id: string | undefined): Promise<void> {
  const { exportMerchants } = await import('../../lib/app/export-merchants.ts');
  const { name, content } = await exportMerchants(app, kind, id);
  saveFile(name, content);
}

async function giveTemplate(): Promise<void> {
  const { importTemplate } = await import('../../lib/app/export-merchants.ts');
  const { name, content } = importTemplate();
  saveFile(name, content);
}
