import { readdirSync } from 'node:fs';
import type { Entry } from '../../../lib/domain/entry.ts';
import { foldMerchant } from '../../../lib/domain/fold-merchant.ts';
import type { Chapter } from '../../../lib/domain/rollout.ts';
import { stepEnd } from '../../../lib/domain/step-end.ts';
import type { Waiting } from './rollout.ts';

const CHAPTERS = new URL('../../../lib/catalog/rollout/', import.meta.url);

/** The rows of the checklist that the journal does not show as done and that no page of the run was about: they wait for a person. */
export async function waitingSteps(entries: readonly Entry[], visited: readonly string[]): Promise<Waiting[]> {
  const merchant = foldMerchant(entries);
  if (merchant === undefined) return [];
  return (await allChapters()).flatMap(({ number, steps }) =>
    steps
      .filter((step) => stepEnd(step, merchant)?.is !== 'done' && !visited.includes(step.page ?? ''))
      .map(({ id, kind, title }) => ({ chapter: number, step: id, kind, title: title.zh })),
  );
}

/** The catalog's own list needs the bundler, so the files are read one by one here. */
async function allChapters(): Promise<Chapter[]> {
  const files = readdirSync(CHAPTERS).toSorted();
  const modules = await Promise.all(files.map((file): Promise<{ chapter: Chapter }> => import(new URL(file, CHAPTERS).href)));
  return modules.map(({ chapter }) => chapter);
}
