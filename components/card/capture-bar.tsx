import { useId } from 'react';
import type { CardCapture } from '../../lib/domain/card.ts';
import { Button } from '../button/button.tsx';
import type { DeskProps } from '../desk/desk-props.ts';
import { useSay } from '../say.tsx';

interface Props {
  captures: readonly CardCapture[];
  /** The page is there to be filled in first of all. */
  aside: boolean;
  desk: Pick<DeskProps, 'onCapture' | 'busy'>;
}

/** Reads what is new or different into the record; says so when there is nothing to read. */
export function CaptureBar({ captures, aside, desk }: Props) {
  const say = useSay();
  const summary = useId();
  const fresh = captures.filter(({ plan }) => plan === 'take' || plan === 'differs').length;
  const left = captures.some(({ plan }) => plan === 'wait' || plan === 'refuse');
  const text = fresh > 0 ? say('summary_captures', [String(fresh)]) : say(left ? 'summary_capture_none' : 'summary_captured');
  return (
    <div className="flex flex-col items-start gap-2">
      <Button
        look={aside ? 'plain' : 'primary'}
        onClick={desk.onCapture}
        disabled={desk.busy !== undefined || (fresh === 0 && left)}
        aria-describedby={summary}
        data-action="capture"
      >
        {say('action_capture')}
      </Button>
      <p id={summary} className="text-sm text-ink-2">
        {text}
      </p>
    </div>
  );
}
