import { Popover } from 'radix-ui';
import { useState } from 'react';
import { Button } from '../button/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { ChatDialog } from '../merchants/chat-dialog.tsx';
import { useSay } from '../say.tsx';
import type { DeskProps } from './desk-props.ts';
import { MerchantSearch } from './merchant-search.tsx';

/** Shows the current merchant; opens a search in which another is chosen or a new one is made. */
export function MerchantPicker({ desk }: { desk: DeskProps }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [chat, setChat] = useState(false);
  const current = desk.merchants.find(({ id }) => id === desk.merchantId);
  const openChat = (): void => {
    setOpen(false);
    setChat(true);
  };
  return (
    <>
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger
          data-action="merchants"
          className="-ml-1.5 flex min-h-8 min-w-0 items-center gap-1.5 rounded-md px-1.5 text-left hover:bg-sunken"
          aria-label={current ? say('merchant_current', [current.name]) : say('merchant_choose')}
        >
          <Icon name="store" className="text-accent" />
          <span className={`min-w-0 truncate text-lg font-semibold ${current ? '' : 'text-ink-2'}`}>
            {current?.name ?? say('merchant_choose')}
          </span>
          <Icon name="chevron" className="text-ink-3" />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            align="start"
            sideOffset={4}
            collisionPadding={8}
            aria-label={say('merchant_choose')}
            className="z-20 w-80 max-w-[calc(100vw-1rem)] rounded-lg border border-line bg-surface p-2 shadow-lift"
          >
            <MerchantSearch desk={desk} onDone={() => setOpen(false)} />
            <div className="mt-1 flex flex-wrap justify-between gap-1 border-t border-line pt-1">
              <Button look="quiet" icon="chat" onClick={openChat} data-action="chat">
                {say('chat_title')}
              </Button>
              <Button look="quiet" icon="table" onClick={desk.onManageMerchants} data-action="manage-merchants">
                {say('merchants_manage')}
              </Button>
            </div>
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
      <ChatDialog desk={desk} open={chat} onOpenChange={setChat} />
    </>
  );
}
