import type { StepState } from '../../lib/domain/desk.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import { useSay } from '../say.tsx';

const LOOKS: Readonly<Record<StepState, { readonly icon: IconName; readonly ink: string }>> = {
  done: { icon: 'done', ink: 'text-good' },
  ready: { icon: 'open', ink: 'text-accent' },
  lacks: { icon: 'question', ink: 'text-wait' },
  blocked: { icon: 'blocked', ink: 'text-ink-3' },
  running: { icon: 'spinner', ink: 'text-accent' },
  begun: { icon: 'pencil', ink: 'text-accent' },
  waiting: { icon: 'clock', ink: 'text-wait' },
  trouble: { icon: 'alert', ink: 'text-bad' },
  differs: { icon: 'differs', ink: 'text-bad' },
  skipped: { icon: 'dash', ink: 'text-ink-3' },
};

/** The state of a step as a drawing of its own shape; its word is spoken. */
export function StateMark({ state }: { state: StepState }) {
  const say = useSay();
  return <Icon name={LOOKS[state].icon} label={say(`state_${state}`)} className={LOOKS[state].ink} />;
}
