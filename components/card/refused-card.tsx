import type { Card } from '../../lib/domain/card.ts';
import type { DeskProps } from '../desk/desk-props.ts';
import { Notice } from '../notice/notice.tsx';
import { outcomeSentence, outcomeTone } from '../notice/outcome-sentence.ts';
import { useSay } from '../say.tsx';
import { CardFrame } from './card-frame.tsx';
import { StrangerWays } from './stranger-ways.tsx';

interface Props {
  card: Extract<Card, { kind: 'refused' }>;
  desk: DeskProps;
}

/** The console cannot be used as it stands. A stranger's console turns the card red and names both merchants. */
export function RefusedCard({ card, desk }: Props) {
  const say = useSay();
  const console = desk.consoleTitles[card.console] ?? card.console;
  const label = (card.page && desk.pageTitles[card.page]) ?? console;
  const { refusal } = card;
  const stranger = refusal.outcome === 'wrong-merchant';
  const { text, todo } = outcomeSentence(refusal.outcome, stranger ? { label } : { ...refusal, label }, say);
  const merchant = desk.merchants.find(({ id }) => id === desk.merchantId)?.name ?? '';
  return (
    <CardFrame
      kind="refused"
      console={console}
      title={stranger ? say('stranger_title') : label}
      tone={stranger ? 'bad' : undefined}
      onLook={desk.onLook}
    >
      {stranger && <Both merchant={merchant} there={refusal.there ?? []} />}
      <Notice tone={outcomeTone(refusal.outcome)} text={text} todo={todo} outcome={refusal.outcome} />
      {stranger && <StrangerWays card={card} desk={desk} />}
    </CardFrame>
  );
}

/** `there`: whose the console is, then what the current merchant is known by there. */
function Both({ merchant, there: [shown, known] }: { merchant: string; there: readonly string[] }) {
  const say = useSay();
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 pt-1">
      <dt className="text-sm text-ink-2">{say('stranger_current')}</dt>
      <dd className="font-medium wrap-anywhere">
        {merchant}
        {known !== undefined && known !== merchant && <span className="block font-mono text-sm font-normal text-ink-2">{known}</span>}
      </dd>
      <dt className="text-sm text-ink-2">{say('stranger_shown')}</dt>
      <dd className="font-mono wrap-anywhere text-bad">{shown}</dd>
    </dl>
  );
}
