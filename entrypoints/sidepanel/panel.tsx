import { Desk } from '../../components/desk/desk.tsx';
import type { DeskCalls } from '../../components/desk/desk-props.ts';
import { CATALOG_NAMES, chapterViews } from '../../lib/app/desk-views.ts';
import { factTexts, knownFacts } from '../../lib/app/known-facts.ts';
import type { App } from '../../lib/app/open-app.ts';
import { nextStep } from '../../lib/domain/next-step.ts';
import { busyOf } from './busy-of.ts';
import { makeCalls } from './make-calls.ts';
import { noticeAbove, useActions } from './use-actions.ts';
import { useCard } from './use-card.ts';
import { useInterrupted } from './use-interrupted.ts';
import { useMatches } from './use-matches.ts';
import { useRecord } from './use-record.ts';

/** The panel: the record, the card of the tab at hand, and what can be done with both. */
export function Panel({ app }: { app: App }) {
  const record = useRecord(app);
  const actions = useActions();
  const matches = useMatches();
  const { merchant, profile, secrets } = record;
  const stamp = `${merchant?.clock ?? ''} ${[...secrets].join()} ${Object.values(profile?.decisions ?? {}).at(-1)?.clock ?? ''}`;
  const running = merchant?.runs.find(({ ended }) => ended === undefined);
  useInterrupted(app, merchant?.id, running?.id);
  const { card, look, choosePage } = useCard(merchant?.id, stamp, actions.busy !== undefined || running !== undefined);
  const page = card?.kind === 'page' ? card.page : undefined;
  const chapters = merchant === undefined || profile === undefined ? [] : chapterViews(merchant, profile, secrets, running?.step);
  const calls: DeskCalls = makeCalls({ app, merchant, card, running, actions, look, choosePage });
  if (record.merchants === undefined || profile === undefined) return null;
  return (
    <Desk
      {...CATALOG_NAMES}
      {...calls}
      merchants={record.merchants}
      matches={matches}
      contents={factTexts(merchant)}
      merchantId={merchant?.id}
      chapters={chapters}
      nextStep={nextStep(chapters)}
      card={card}
      known={merchant === undefined || page === undefined ? [] : knownFacts(merchant, page)}
      run={running ?? merchant?.runs.findLast((run) => run.page === page)}
      busy={busyOf(actions.busy, running)}
      notice={noticeAbove(actions, card)}
    />
  );
}
