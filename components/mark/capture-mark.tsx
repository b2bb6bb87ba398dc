import type { CardCapture } from '../../lib/domain/card.ts';
import { Icon } from '../icons/icon.tsx';
import { useSay } from '../say.tsx';

const MARKS = {
  take: { name: 'pencil', look: 'text-accent' },
  keep: { name: 'check', look: 'text-good' },
  differs: { name: 'question', look: 'text-wait' },
  wait: { name: 'clock', look: 'text-wait' },
  refuse: { name: 'cross', look: 'text-bad' },
} as const;

/** What becomes of one thing to capture, by shape and by word. */
export function CaptureMark({ plan }: Pick<CardCapture, 'plan'>) {
  const say = useSay();
  const { name, look } = MARKS[plan];
  return (
    <>
      <Icon name={name} className={look} />
      <span className="sr-only">{say(`capture_${plan}`)}</span>
    </>
  );
}
