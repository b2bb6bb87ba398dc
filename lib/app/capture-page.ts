import { callFrame } from '../browser/engine-call.ts';
import { fromBase64 } from '../domain/base64.ts';
import type { Refused } from '../domain/card.ts';
import { refused } from '../domain/refused.ts';
import { isKnown } from '../domain/step-lacks.ts';
import type { Result } from '../messaging/contract.ts';
import { append, merchantOf } from '../store/journal.ts';
import { captureGrid } from './capture-grid.ts';
import { stepOfPage } from './catalog.ts';
import { cardOf } from './look-at-tab.ts';
import type { App } from './open-app.ts';
import { readOpened, resultOfCard } from './open-dialog.ts';
import type { ReadPage } from './read-page.ts';
import { recordFact } from './record-fact.ts';
import { recordFile } from './record-file.ts';
import { whileAlone } from './while-working.ts';

/**
 * 记入资料: reads everything the page shows of the merchant into its record, each checked by its format. Nothing is written into the page.
 * A content its format turns down is refused by name, and the others are kept. Once the record has all that the step is to bring,
 * the page is noted as its proof; where there are fields as well, these prove it.
 */
export async function capturePage(app: App, tabId: number, merchant: string, page: string): Promise<Result> {
  return whileAlone(merchant, () => captureHeld(app, tabId, merchant, page));
}

async function captureHeld(app: App, tabId: number, merchant: string, page: string): Promise<Result> {
  const opened = await readOpened(app, tabId, merchant, page);
  if ('card' in opened) return resultOfCard(opened.card);
  const { captures } = await cardOf(app, opened.read);
  const refusals: Refused[] = captures.flatMap(({ plan, refusal }) => (plan === 'refuse' && refusal !== undefined ? [refusal] : []));
  const fresh = captures.filter(({ plan }) => plan === 'take' || plan === 'differs').map(({ key }) => key);
  const inGrid = gridKeys(opened.read);
  for (const key of fresh.filter((one) => !inGrid.includes(one))) refusals.push(...(await captureOne(app, opened.read, key)));
  if (fresh.some((key) => inGrid.includes(key))) refusals.push(...asList(await captureGrid(app, opened.read, inGrid)));
  const [refusal] = refusals;
  if (refusal !== undefined) return { outcome: refusal.outcome, refusal };
  if (Object.keys(opened.read.task.page.fields).length === 0) await noteProof(app, merchant, page);
  return { outcome: 'captured' };
}

/** The columns of the page's grid; they are read together, for they belong row to row. */
function gridKeys({ task }: ReadPage): string[] {
  return Object.entries(task.page.captures ?? {}).flatMap(([key, { where }]) => (where === 'grid' ? [key] : []));
}

function asList(refusal: Refused | undefined): Refused[] {
  return refusal === undefined ? [] : [refusal];
}

async function captureOne(app: App, read: ReadPage, key: string): Promise<Refused[]> {
  const answer = (await callFrame(read.tabId, read.frame, 'take', [read.task, key])) ?? { outcome: 'wrong-page' as const, field: key };
  if (answer.outcome !== 'captured') return [refused(answer)];
  const fact = read.task.page.captures?.[key]?.fact ?? '';
  const { content, base64 } = answer;
  const problem =
    base64 === undefined
      ? await recordFact(app, read.merchant.id, fact, content, read.console.id)
      : await recordFile(app, read.merchant.id, fact, { name: content, bytes: fromBase64(base64) }, read.console.id);
  if (problem === 'vault_locked') return [{ outcome: 'locked', field: key }];
  return problem === undefined ? [] : [{ outcome: 'not-found', field: key, problem }];
}

/** A page that shows one of several things a step is to bring proves nothing while another is missing. */
async function noteProof(app: App, id: string, page: string): Promise<void> {
  const step = stepOfPage(page);
  const merchant = await merchantOf(app.database, id);
  if (step === undefined || merchant === undefined || step.facts?.some((fact) => !isKnown(merchant, fact)) === true) return;
  await append(app.database, await app.writer(), id, [{ kind: 'page-proved', step: step.id, page, fields: step.facts ?? [] }]);
}
