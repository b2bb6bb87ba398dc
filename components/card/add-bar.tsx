import { useId } from 'react';
import type { PageCard } from '../../lib/domain/card.ts';
import { Button } from '../button/button.tsx';
import type { DeskProps } from '../desk/desk-props.ts';
import { type Say, useSay } from '../say.tsx';

interface Props {
  card: PageCard;
  desk: Pick<DeskProps, 'onPress' | 'onProve' | 'busy'>;
}

/** What can be done with a page that lists things of ours: add the missing ones one by one, or prove that none is. */
export function AddBar({ card, desk }: Props) {
  const say = useSay();
  const summary = useId();
  const missing = card.rows.filter(({ plan }) => plan === 'write').length;
  const open = card.rows.some(({ plan }) => plan === 'lacks' || plan === 'refuse');
  return (
    <div className="flex flex-col items-start gap-2">
      {missing > 0 && (
        <Button look="primary" onClick={desk.onPress} disabled={desk.busy !== undefined} aria-describedby={summary} data-action="add">
          {say('action_add_missing', [String(missing)])}
        </Button>
      )}
      {missing === 0 && !open && (
        <Button look="primary" onClick={desk.onProve} disabled={desk.busy !== undefined} aria-describedby={summary} data-action="prove">
          {say('action_prove')}
        </Button>
      )}
      <p id={summary} className="text-sm text-ink-2">
        {summaryOf(card, missing, say)}
      </p>
    </div>
  );
}

function summaryOf({ rows, adds }: PageCard, missing: number, say: Say): string {
  if (rows.some(({ plan }) => plan === 'refuse')) return say('summary_closed');
  return missing > 0 ? say('summary_adds', [String(adds?.held), String(adds?.most)]) : say('summary_right');
}
