import type { PageCard as PageCardData } from '../../lib/domain/card.ts';
import type { DeskProps } from '../desk/desk-props.ts';
import { KnownFacts } from '../fact/known-facts.tsx';
import { useSay } from '../say.tsx';
import { AccountLine } from './account-line.tsx';
import { ApplyBar } from './apply-bar.tsx';
import { CardFrame } from './card-frame.tsx';
import { Missing } from './missing.tsx';
import { PlanTable } from './plan-table.tsx';
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
  const working = busy !== undefined && busy !== 'reading' && busy !== 'binding';
  const underWay = run && !run.ended ? run : undefined;
  return (
    <CardFrame
      kind="page"
      console={desk.consoleTitles[card.console]}
      title={card.title}
      account={<AccountLine account={card.account} factsById={desk.factsById} />}
      onLook={working ? undefined : desk.onLook}
    >
      {card.state === 'open' && <PlanTable title={say('plan_of', [card.title])} rows={card.rows} run={working ? underWay : undefined} />}
      {working && <Working busy={busy} run={underWay} save={card.save} onCancel={desk.onCancel} />}
      {!working && card.state === 'shut' && <ShutPage onOpen={desk.onOpenDialog} />}
      {!working && run?.ended && <RunEnd run={run} card={card} desk={desk} />}
      {!working && card.state === 'open' && <Missing rows={card.rows} desk={desk} />}
      {!working && card.state === 'open' && <ApplyBar card={card} desk={desk} />}
      {!working && <KnownFacts known={desk.known} factsById={desk.factsById} consoleTitles={desk.consoleTitles} onGive={desk.onGiveFact} />}
    </CardFrame>
  );
}
