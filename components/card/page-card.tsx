import type { PageCard as PageCardData } from '../../lib/domain/card.ts';
import type { DeskProps } from '../desk/desk-props.ts';
import { KnownFacts } from '../fact/known-facts.tsx';
import { Relays } from '../relay/relays.tsx';
import { useSay } from '../say.tsx';
import { AccountLine } from './account-line.tsx';
import { AddBar } from './add-bar.tsx';
import { ApplyBar } from './apply-bar.tsx';
import { CaptureBar } from './capture-bar.tsx';
import { CaptureTable } from './capture-table.tsx';
import { CardFrame } from './card-frame.tsx';
import { Missing, Optional } from './missing.tsx';
import { OtherPages } from './other-pages.tsx';
import { PlanTable } from './plan-table.tsx';
import { PressPart } from './press-bar.tsx';
import { RunEnd } from './run-end.tsx';
import { ShutPage } from './shut-page.tsx';
import { Working } from './working.tsx';

interface Props {
  card: PageCardData;
  desk: DeskProps;
}

/** A known page: its plan, what is missing, what can be done, how far it is and what became of it. */
export function PageCard({ card, desk }: Props) {
  const say = useSay();
  const { busy, run } = desk;
  const working = busy !== undefined && busy !== 'reading' && busy !== 'binding' && busy !== 'probing';
  const underWay = working && run && !run.ended ? run : undefined;
  return (
    <CardFrame
      kind="page"
      console={desk.consoleTitles[card.console]}
      title={card.title}
      account={<AccountLine account={card.account} factsById={desk.factsById} />}
      onLook={working ? undefined : desk.onLook}
    >
      {!working && <OtherPages pages={card.others} desk={desk} />}
      {card.captures.length > 0 && <CaptureTable captures={card.captures} desk={desk} />}
      {card.rows.length > 0 && <PlanTable title={say('plan_of', [card.title])} rows={card.rows} run={underWay} />}
      {working ? (
        <Working busy={busy} run={underWay} save={card.save ?? card.press} onCancel={desk.onCancel} />
      ) : (
        <AtRest card={card} desk={desk} />
      )}
    </CardFrame>
  );
}

/** Below the plan while nothing works: how the last run ended, what is missing, and what can be pressed. */
function AtRest({ card, desk }: Props) {
  const [hasRows, hasCaptures] = [card.rows.length > 0, card.captures.length > 0];
  // What the page lists of a shut dialog may be all that is wanted: then it is proved, and no scan is spent on opening it.
  const isShut = card.state === 'shut' && !(hasRows && card.rows.every(({ plan }) => plan === 'keep'));
  return (
    <>
      {isShut && <ShutPage onOpen={desk.onOpenDialog} />}
      {desk.run?.ended && <RunEnd run={desk.run} card={card} desk={desk} />}
      {hasRows && <Missing rows={card.rows} desk={desk} />}
      {hasCaptures && <CaptureBar captures={card.captures} aside={hasRows} desk={desk} />}
      <PressPart card={card} desk={desk} />
      {card.adds && <AddBar card={card} desk={desk} />}
      {hasRows && !isShut && !card.adds && <ApplyBar card={card} desk={desk} />}
      <Relays card={card} desk={desk} />
      <Optional rows={card.rows} desk={desk} />
      <KnownFacts
        known={desk.known}
        factsById={desk.factsById}
        consoleTitles={desk.consoleTitles}
        onGive={desk.onGiveFact}
        onGiveFile={desk.onGiveFile}
      />
    </>
  );
}
