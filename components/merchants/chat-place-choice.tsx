import { useId } from 'react';
import { INPUT } from '../button/input-look.ts';
import type { DeskProps } from '../desk/desk-props.ts';
import { useSay } from '../say.tsx';
import type { ChatPicks } from './use-chat-picks.ts';

interface Props {
  desk: Pick<DeskProps, 'merchants' | 'merchantId'>;
  picks: ChatPicks;
}

/** Whom it is for: the merchant at hand, or a new one under the name that the chat tells. */
export function ChatPlaceChoice({ desk, picks }: Props) {
  const say = useSay();
  const id = useId();
  const current = desk.merchants.find((row) => row.id === desk.merchantId);
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="text-sm font-medium">{say('chat_for')}</legend>
      {current !== undefined && (
        <label className="flex items-center gap-1.5">
          <input type="radio" name={id} checked={!picks.isNew} onChange={() => picks.setNew(false)} />
          <span className="min-w-0 wrap-anywhere">{current.name}</span>
        </label>
      )}
      <div className="flex items-center gap-1.5">
        <input id={`${id}-n`} type="radio" name={id} checked={picks.isNew} onChange={() => picks.setNew(true)} />
        <label htmlFor={`${id}-n`} className="shrink-0">
          {say('chat_new')}
        </label>
        <input
          aria-label={say('merchant_name')}
          placeholder={say('merchant_name')}
          value={picks.name}
          onChange={(event) => {
            picks.setName(event.target.value);
            picks.setNew(true);
          }}
          autoComplete="off"
          className={INPUT}
        />
      </div>
    </fieldset>
  );
}
