import { PROMISED, type RolloutProgress } from '../../lib/domain/rollout-progress.ts';
import { duration } from '../mark/duration.ts';
import { Progress } from '../mark/progress.tsx';
import { useSay } from '../say.tsx';

const MINUTE = 60_000;

/** How far the merchant is, how long it has been, and how much of it was work, against the half hour the guide promises. */
export function RolloutLine({ progress }: { progress: RolloutProgress }) {
  const say = useSay();
  const { done, of, skipped, elapsed, handsOn } = progress;
  const minutes = String(Math.floor(handsOn / MINUTE));
  return (
    <div data-progress={`${done}/${of}`} className="flex items-center gap-2 px-3 pb-1 text-xs text-ink-2">
      <div className="min-w-0 flex-1">
        <Progress label={say('rollout_progress')} done={done} of={of} />
      </div>
      <span title={skipped > 0 ? say('rollout_skipped', [String(skipped)]) : undefined}>
        {done}/{of}
      </span>
      <span>{say('rollout_elapsed', [duration(elapsed, say)])}</span>
      <span title={say('rollout_hands_on_hint')} className={handsOn > PROMISED ? 'text-wait' : ''}>
        {say('rollout_hands_on', [minutes, String(PROMISED / MINUTE)])}
      </span>
    </div>
  );
}
