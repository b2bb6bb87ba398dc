import { type FormEvent, useId, useState } from 'react';
import { Button } from '../button/button.tsx';
import { INPUT } from '../button/input-look.ts';
import { Icon } from '../icons/icon.tsx';
import { ChatDialog } from '../merchants/chat-dialog.tsx';
import { useSay } from '../say.tsx';
import type { DeskProps } from './desk-props.ts';

/** No merchant is at hand: says what comes, and makes the first one on the spot. */
export function NoMerchant({ desk }: { desk: DeskProps }) {
  const say = useSay();
  const id = useId();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const [chat, setChat] = useState(false);
  const first = desk.merchants.length === 0;

  async function create(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === '') return setProblem(say('merchant_empty'));
    setProblem(await desk.onCreateMerchant(name.trim()));
  }

  return (
    <section aria-labelledby={`${id}-t`} className="rounded-lg border border-line bg-surface p-4 shadow-shade">
      <Icon name="store" className="size-7 text-accent" />
      <h2 id={`${id}-t`} className="mt-2 text-lg font-semibold">
        {say(first ? 'first_title' : 'choose_title')}
      </h2>
      <p className="mt-1 text-ink-2">{say(first ? 'first_text' : 'choose_text')}</p>
      <form onSubmit={create} className="mt-3">
        <label htmlFor={id} className="text-sm font-medium">
          {say('merchant_name')}
        </label>
        <div className="mt-0.5 flex gap-1.5">
          <input
            id={id}
            value={name}
            onChange={(event) => setName(event.target.value)}
            className={INPUT}
            aria-invalid={problem !== undefined}
            aria-describedby={`${id}-p`}
            autoComplete="off"
          />
          <Button type="submit" look="primary" className="shrink-0" data-action="create-merchant">
            {say('action_create')}
          </Button>
        </div>
        <p id={`${id}-p`} aria-live="polite" className="mt-0.5 text-sm text-bad empty:hidden">
          {problem}
        </p>
      </form>
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
