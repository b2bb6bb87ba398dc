import { Desk } from '../../components/desk/desk.tsx';
import type { DeskCalls } from '../../components/desk/desk-props.ts';
import type { VaultView } from '../../components/vault/vault-props.ts';
import { CATALOG_NAMES } from '../../lib/app/desk-views.ts';
import { isFirstRunDue, onFirstRunEnd } from '../../lib/app/first-run.ts';
import { factTexts, knownFacts } from '../../lib/app/known-facts.ts';
import type { App } from '../../lib/app/open-app.ts';
import { dueNews, onNewsChange } from '../../lib/app/update-news.ts';
import { useLive } from '../live/use-live.ts';
import { busyOf } from './busy-of.ts';
import { checklistOf } from './checklist-of.ts';
import { DeliveryArea } from './delivery-area.tsx';
import { FirstRunArea } from './first-run-area.tsx';
import { makeCalls } from './make-calls.ts';
import { noticeAbove, useActions } from './use-actions.ts';
import { useCard } from './use-card.ts';
import { useHandsOn } from './use-hands-on.ts';
import { useInterrupted } from './use-interrupted.ts';
import { useMatches } from './use-matches.ts';
import { useNow } from './use-now.ts';
import type { Record } from './use-record.ts';
import { useWords } from './use-words.ts';

/** The panel: the record, the card of the tab at hand, and what can be done with both. */
export function Panel({ app, record, vault }: { app: App; record: Record; vault: VaultView }) {
  const actions = useActions();
  const matches = useMatches();
  const { merchant, profile, turn } = record;
  const now = useNow();
  const wish = useWords(actions.hear);
  const news = useLive(dueNews, onNewsChange);
  const firstRun = useLive(isFirstRunDue, onFirstRunEnd);
  const decided = Object.values(profile?.decisions ?? {}).map(({ clock }) => clock);
  const stamp = `${merchant?.clock ?? ''} ${turn} ${decided.join()}`;
  const running = merchant?.runs.find(({ ended }) => ended === undefined);
  useInterrupted(app, merchant?.id, running?.id);
  const { card, look, choosePage, stayAt } = useCard(merchant?.id, stamp, actions.busy !== undefined || running !== undefined);
  useHandsOn(app, merchant?.id, card);
  const page = card?.kind === 'page' ? card.page : undefined;
  const calls: DeskCalls = makeCalls({ app, merchant, card, running, actions, look, choosePage, stayAt });
  if (record.merchants === undefined || profile === undefined || firstRun === undefined) return null;
  if (firstRun && record.merchants.length === 0 && decided.length === 0) return <FirstRunArea app={app} />;
  const list = checklistOf(record, running?.step, card, now);
  return (
    <Desk
      {...CATALOG_NAMES}
      {...calls}
      merchants={record.merchants}
      matches={matches}
      contents={factTexts(merchant)}
      merchantId={merchant?.id}
      {...list}
      card={card}
      known={merchant === undefined || page === undefined ? [] : knownFacts(merchant, page)}
      run={running ?? merchant?.runs.findLast((run) => run.page === page)}
      vault={vault}
      busy={busyOf(actions.busy, running)}
      notice={noticeAbove(actions, card)}
      wish={wish}
      news={news}
      delivery={
        <DeliveryArea key={merchant?.id} {...{ app, merchant, profile, secrets: record.secrets, chapters: list.chapters, calls }} />
      }
    />
  );
}
