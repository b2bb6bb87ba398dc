import type { Page as Tab } from '@playwright/test';
import { Origin } from '../../../lib/domain/card.ts';
import type { Content } from '../../../lib/domain/content.ts';
import { text } from '../hands/texts.ts';

/** One field of the plan as the panel shows it. */
export interface SeenRow {
  readonly field: string;
  readonly label: string;
  readonly plan: string;
  readonly now: Content;
  readonly origin: string;
}

/** The plan the person sees before pressing anything; secrets are dots there. */
export async function seenPlan(panel: Tab): Promise<SeenRow[]> {
  const rows = await panel.locator('tr[data-field]').evaluateAll((found) =>
    found.map((row) => {
      const now = row.querySelectorAll('td')[1];
      const lines = [...(now?.querySelectorAll('li') ?? [])].map((line) => line.textContent);
      return {
        field: row.getAttribute('data-field') ?? '',
        plan: row.getAttribute('data-plan') ?? '',
        label: row.querySelector('th')?.textContent ?? '',
        now: lines.length > 0 ? lines : (now?.textContent ?? ''),
        origin: row.querySelector('td [title]')?.textContent ?? '',
      };
    }),
  );
  return rows.map(({ now, origin, ...row }) => ({
    ...row,
    now: typeof now === 'string' ? contentOf(now) : now.map(contentOf),
    origin: Origin.options.find((id) => text(`origin_${id}`) === origin) ?? '',
  }));
}

function contentOf(shown: string): string {
  return shown === text('content_empty') ? '' : shown;
}
