import type { CardRow } from '../../lib/domain/card.ts';
import type { RunChange } from '../../lib/domain/merchant.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import { outcomeTone } from '../notice/outcome-sentence.ts';
import { useSay } from '../say.tsx';

const PLANS: Readonly<Record<CardRow['plan'], { readonly icon: IconName; readonly ink: string }>> = {
  keep: { icon: 'check', ink: 'text-good' },
  write: { icon: 'pencil', ink: 'text-accent' },
  leave: { icon: 'dash', ink: 'text-ink-3' },
  lacks: { icon: 'question', ink: 'text-wait' },
  refuse: { icon: 'cross', ink: 'text-bad' },
};

const ENDS = {
  good: { icon: 'done', ink: 'text-good' },
  wait: { icon: 'clock', ink: 'text-wait' },
  bad: { icon: 'alert', ink: 'text-bad' },
} as const;

/** What is planned for a field, or, while a run works, how far it is. Each has its own shape and a spoken word. */
export function PlanMark({ plan, progress }: { plan: CardRow['plan']; progress?: RunChange['state'] | undefined }) {
  const say = useSay();
  if (progress === undefined) return <Icon name={PLANS[plan].icon} label={say(`plan_${plan}`)} className={PLANS[plan].ink} />;
  if (progress === 'planned') return <Icon name="dot" label={say('progress_planned')} className="text-ink-3" />;
  if (progress === 'writing') return <Icon name="spinner" label={say('progress_writing')} className="text-accent" />;
  const end = ENDS[outcomeTone(progress)];
  return <Icon name={end.icon} label={say(`result_${progress.replaceAll('-', '_')}`)} className={end.ink} />;
}
