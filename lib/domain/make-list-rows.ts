import type { CardRow } from './card.ts';
import { asText } from './content.ts';
import type { Merchant } from './merchant.ts';
import type { Page } from './page.ts';
import type { ResolveContext } from './resolve-step.ts';
import { resolveValue } from './resolve-value.ts';
import type { Step } from './rollout.ts';
import type { Value } from './value.ts';

/** What a vendor says who takes no more of them, ever: it is asked once and not again. */
export const CLOSED = 'library_closed';

/** Whether the vendor has said to a run on this page that it takes no more of what the page lists. */
export function isClosed(page: string, { runs }: Pick<Merchant, 'runs'>): boolean {
  return runs.some((run) => run.page === page && run.ended?.says === CLOSED);
}

/** Lays what a page lists beside the values of its step, one row each, told by their titles. Only what is written is added. */
export function makeListRows(
  step: Step,
  page: Pick<Page, 'id'>,
  listed: readonly string[],
  merchant: Merchant,
  { values, profile }: ResolveContext,
): CardRow[] {
  const closed = isClosed(page.id, merchant);
  return (step.values ?? []).flatMap((id) => {
    const value = values.get(id);
    return value === undefined
      ? []
      : [{ ...rowOf(value, listed), ...planOf(value, listed, closed, resolveValue(value, profile, merchant)) }];
  });
}

function rowOf({ id, title }: Value, listed: readonly string[]): Pick<CardRow, 'field' | 'label' | 'secret' | 'now'> {
  return { field: id, label: title.zh, secret: false, now: listed.includes(title.zh) ? title.zh : '' };
}

function planOf(
  { id, title }: Value,
  listed: readonly string[],
  closed: boolean,
  resolved: ReturnType<typeof resolveValue>,
): Pick<CardRow, 'plan' | 'after' | 'origin' | 'lacks'> {
  if (listed.includes(title.zh)) return { plan: 'keep' };
  if (closed) return { plan: 'refuse' };
  if ('lacks' in resolved) return { plan: 'lacks', lacks: { value: id } };
  return { plan: 'write', after: asText(resolved.content), origin: resolved.origin };
}
