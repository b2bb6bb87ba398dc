import type { DeskProps } from '../../components/desk/desk-props.ts';
import { copyableFacts } from '../../lib/app/copyable-facts.ts';
import { chapterViews } from '../../lib/app/desk-views.ts';
import type { Card } from '../../lib/domain/card.ts';
import type { Merchant } from '../../lib/domain/merchant.ts';
import { nextStep } from '../../lib/domain/next-step.ts';
import { rolloutProgress } from '../../lib/domain/rollout-progress.ts';
import type { Record } from './use-record.ts';

type Shown = Pick<DeskProps, 'chapters' | 'nextStep' | 'progress' | 'copyable'>;

/** What the panel shows of the merchant's rollout at `now` (ms); nothing while none is at hand. */
export function checklistOf(
  { merchant, profile, secrets }: Record,
  running: string | undefined,
  card: Card | undefined,
  now: number,
): Shown {
  if (merchant === undefined || profile === undefined) return { chapters: [], copyable: [] };
  const chapters = chapterViews(merchant, profile, secrets, running, now);
  const copyable = copyableAt(merchant, card);
  return { chapters, nextStep: nextStep(chapters), progress: rolloutProgress(chapters, merchant, now), copyable };
}

function copyableAt(merchant: Merchant, card: Card | undefined): DeskProps['copyable'] {
  return card?.kind === 'unknown-page' ? copyableFacts(merchant, card.console) : [];
}
