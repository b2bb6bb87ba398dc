import type { CardRow, PageCard } from '../domain/card.ts';
import type { Desired } from '../domain/plan.ts';
import { resolveStep } from '../domain/resolve-step.ts';
import { stepOfPage } from './catalog.ts';
import type { App } from './open-app.ts';
import type { ReadPage } from './read-page.ts';
import { resolveContext } from './resolve-context.ts';
import { secretsOf } from './secrets.ts';

/** What every field of ours should hold, secrets in clear: for the frame that holds the fields and nothing else. */
export async function desiredContent(app: App, read: ReadPage, card: PageCard): Promise<ReadonlyMap<CardRow, Desired>> {
  const { page } = read.task;
  const step = stepOfPage(page.id);
  if (step === undefined) return new Map();
  const secrets = await secretsOf(app, read.merchant.id);
  const context = await resolveContext(app, secrets);
  const resolved = new Map(resolveStep(step, page, read.merchant, context).map((wanted) => [wanted.field, wanted]));
  const pairs = card.rows.map((row): [CardRow, Desired | undefined] => {
    const desired = resolved.get(row.field)?.desired;
    if (desired === undefined || !('secretOf' in desired)) return [row, desired];
    const secret = secrets.atHand.get(desired.secretOf);
    return [row, secret === undefined ? undefined : { set: secret }];
  });
  return new Map(pairs.filter((pair): pair is [CardRow, Desired] => pair[1] !== undefined));
}
