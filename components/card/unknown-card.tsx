import type { Card } from '../../lib/domain/card.ts';
import type { DeskProps } from '../desk/desk-props.ts';
import { useSay } from '../say.tsx';
import { AccountLine } from './account-line.tsx';
import { CardFrame } from './card-frame.tsx';
import { CopyFacts } from './copy-facts.tsx';

interface Props {
  card: Extract<Card, { kind: 'unknown-page' }>;
  desk: DeskProps;
}

/** A console, but no page the extension knows: says so, writes nothing, and offers the merchant's facts to copy. */
export function UnknownCard({ card, desk }: Props) {
  const say = useSay();
  return (
    <CardFrame
      kind="unknown-page"
      console={desk.consoleTitles[card.console]}
      title={say('unknown_title')}
      account={<AccountLine account={card.account} factsById={desk.factsById} />}
      onLook={desk.onLook}
    >
      <p className="text-ink-2">{say('unknown_text')}</p>
      <CopyFacts desk={desk} />
    </CardFrame>
  );
}
