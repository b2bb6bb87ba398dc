import { useState } from 'react';
import type { Bound, Card } from '../../lib/domain/card.ts';
import { Button } from '../button/button.tsx';
import type { DeskProps } from '../desk/desk-props.ts';
import { useSay, useText } from '../say.tsx';

interface Props {
  card: Extract<Card, { kind: 'refused' }>;
  desk: Pick<DeskProps, 'onChooseMerchant' | 'onTakeBack' | 'factsById' | 'busy'>;
}

/** The ways on from a stranger's console: to the merchant it belongs to, or to take the binding back that refuses, once both names were read. */
export function StrangerWays({ card, desk }: Props) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const { owner, bound } = card;
  if (asking && bound) {
    return <TakeBack bound={bound} card={card} desk={desk} onLeave={() => setAsking(false)} />;
  }
  return (
    <div className="flex flex-wrap gap-1.5">
      {owner && (
        <Button look="primary" onClick={() => desk.onChooseMerchant(owner.merchant)} data-action="switch">
          {say('action_switch', [owner.name])}
        </Button>
      )}
      {bound && (
        <Button onClick={() => setAsking(true)} data-action="ask-take-back">
          {say('action_ask_take_back')}
        </Button>
      )}
    </div>
  );
}

function TakeBack({ bound, card, desk, onLeave }: Props & { bound: Bound; onLeave: () => void }) {
  const say = useSay();
  const text = useText();
  const facts = Object.entries(bound.account).map(([id, content]) => {
    const title = desk.factsById[id]?.title;
    return say('take_back_fact', [title ? text(title) : id, content]);
  });
  const shown = card.refusal.there?.[0] ?? '';
  return (
    <div className="flex flex-col gap-1.5 rounded-md border border-dashed border-bad p-2">
      <p>
        {say('take_back_ask', [bound.name, facts.join(say('list_comma')), bound.name === shown ? (card.refusal.there?.[1] ?? '') : shown])}
      </p>
      {bound.proved > 0 && <p className="text-sm text-ink-2">{say('take_back_proved', [String(bound.proved)])}</p>}
      <div className="flex flex-wrap gap-1.5">
        <Button onClick={() => desk.onTakeBack(card.console, bound)} disabled={desk.busy !== undefined} data-action="take-back">
          {say('action_take_back')}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {say('action_keep_binding')}
        </Button>
      </div>
    </div>
  );
}
