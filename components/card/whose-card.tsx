import { useState } from 'react';
import type { Card } from '../../lib/domain/card.ts';
import { Button } from '../button/button.tsx';
import type { DeskProps } from '../desk/desk-props.ts';
import { Notice } from '../notice/notice.tsx';
import { useSay } from '../say.tsx';
import { AccountLine } from './account-line.tsx';
import { CardFrame } from './card-frame.tsx';

interface Props {
  card: Extract<Card, { kind: 'whose' }>;
  desk: DeskProps;
}

/** Asks once whether the account a console shows is the current merchant's. Nothing is read or written before that. */
export function WhoseCard({ card, desk }: Props) {
  const say = useSay();
  const [denied, setDenied] = useState(false);
  const name = desk.merchants.find(({ id }) => id === desk.merchantId)?.name ?? '';
  const shows = Object.keys(card.account).length > 0;
  return (
    <CardFrame
      kind="whose"
      console={desk.consoleTitles[card.console]}
      title={(card.page && desk.pageTitles[card.page]) ?? say('whose_title')}
      account={<AccountLine account={card.account} factsById={desk.factsById} />}
      onLook={desk.onLook}
    >
      <p>{say(shows ? 'whose_ask' : 'whose_ask_blind', [name])}</p>
      {denied ? (
        <Notice tone="wait" text={say('whose_denied')} todo={say('whose_denied_todo')} />
      ) : (
        <div className="flex gap-1.5">
          <Button look="primary" onClick={desk.onBind} disabled={desk.busy !== undefined} data-action="bind">
            {say('action_bind')}
          </Button>
          <Button onClick={() => setDenied(true)} data-action="deny">
            {say('action_deny')}
          </Button>
        </div>
      )}
    </CardFrame>
  );
}
