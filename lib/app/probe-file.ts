import { fetchFile } from '../browser/fetch-file.ts';
import { mayUseOrigin } from '../browser/permissions.ts';
import { allValues } from '../catalog/all-values.ts';
import { probeView } from '../domain/probe-view.ts';
import type { Result } from '../messaging/contract.ts';
import { fileOf } from '../store/files.ts';
import { append, merchantOf, profileOf } from '../store/journal.ts';
import { stepById } from './catalog.ts';
import type { App } from './open-app.ts';
import { probeDomain } from './probe-domain.ts';
import { whileAlone } from './while-working.ts';

/** The file or its domains are not at hand: there is nothing to compare. */
const NOTHING: Result = { outcome: 'needs-decision', refusal: { outcome: 'needs-decision', says: 'file_gone' } };

/**
 * 检查: fetches the verification file of a step from each of its domains, compares the bytes with the captured ones and writes down what each
 * gave. All of them right is the proof of the step.
 */
export async function probeFile(app: App, merchant: string, step: string): Promise<Result> {
  return whileAlone(merchant, () => probeHeld(app, merchant, step));
}

async function probeHeld(app: App, id: string, stepId: string): Promise<Result> {
  const step = stepById(stepId);
  const merchant = await merchantOf(app.database, id);
  if (step?.probe === undefined || merchant === undefined) return NOTHING;
  const { fact } = step.probe;
  const view = probeView(step, merchant, { values: allValues, profile: await profileOf(app.database) });
  const file = await fileOf(app.database, id, fact);
  if (view === undefined || file === undefined || file.name !== view.file || view.domains.length === 0) return NOTHING;
  const answers = await Promise.all(view.domains.map((domain) => probeDomain(domain, file, { fetchFile, mayUseOrigin })));
  await append(app.database, await app.writer(), id, [{ kind: 'file-probed', step: stepId, fact, file: file.name, answers }]);
  return { outcome: 'captured' };
}
