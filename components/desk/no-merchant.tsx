import { useId, useState } from 'react';
import { Button } from '../button/button.tsx';
import { OneLineForm } from '../button/one-line-form.tsx';
import { Icon } from '../icons/icon.tsx';
import { ChatDialog } from '../merchants/chat-dialog.tsx';
import { useSay } from '../say.tsx';
import type { DeskProps } from './desk-props.ts';

/** No merchant is at hand: says what comes, and makes the first one on the spot. */
export function NoMerchant({ desk }: { desk: DeskProps }) {
  const say = useSay();
  const id = useId();
  const [chat, setChat] = useState(false);
  const first = desk.merchants.length === 0;

  const create = async (name: string) => (name === '' ? say('merchant_empty') : desk.onCreateMerchant(name));

  return (
    <section aria-labelledby={`${id}-t`} className="rounded-lg border border-line bg-surface p-4 shadow-shade">
      <Icon name="store" className="size-7 text-accent" />
      <h2 id={`${id}-t`} className="mt-2 text-lg font-semibold">
        {say(first ? 'first_title' : 'choose_title')}
      </h2>
      <p className="mt-1 text-ink-2">{say(first ? 'first_text' : 'choose_text')}</p>
      <div className="mt-3">
        <OneLineForm
          label={say('merchant_name')}
          button={say('action_create')}
          action="create-merchant"
          initial=""
          onGive={create}
          primary
        />
      </div>
      <div className="mt-2 -ml-2.5 flex flex-wrap">
        <Button look="quiet" icon="chat" onClick={() => setChat(true)} data-action="chat">
          {say('chat_title')}
        </Button>
        <Button look="quiet" icon="table" onClick={desk.onManageMerchants} data-action="manage-merchants">
          {say('merchants_import')}
        </Button>
      </div>
      <ChatDialog desk={desk} open={chat} onOpenChange={setChat} />
    </section>
  );
}
