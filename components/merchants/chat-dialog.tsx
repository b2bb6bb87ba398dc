import { Dialog } from 'radix-ui';
import { useId, useMemo, useState } from 'react';
import { chatReader } from '../../lib/domain/chat/read-chat.ts';
import { Button } from '../button/button.tsx';
import { IconButton } from '../button/icon-button.tsx';
import { INPUT } from '../button/input-look.ts';
import type { DeskProps } from '../desk/desk-props.ts';
import { useSay } from '../say.tsx';
import { ChatFindRow } from './chat-find-row.tsx';
import { ChatPlaceChoice } from './chat-place-choice.tsx';
import { useChatPicks } from './use-chat-picks.ts';

interface Props {
  desk: Pick<DeskProps, 'factsById' | 'contents' | 'merchants' | 'merchantId' | 'onTakeChat'>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What stands in the box at first. */
  initial?: string;
}

/** Recognises facts in pasted chat text and records what the person confirms, each where it is shown to go. */
export function ChatDialog({ desk, open, onOpenChange, initial = '' }: Props) {
  const say = useSay();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 bg-ground" />
        <Dialog.Content
          aria-describedby={undefined}
          data-part="chat"
          className="fixed inset-0 z-30 flex min-w-0 flex-col gap-2 overflow-y-auto bg-surface p-3"
        >
          <div className="flex items-center gap-2">
            <Dialog.Title asChild>
              <h1 className="min-w-0 flex-1 text-lg font-semibold">{say('chat_title')}</h1>
            </Dialog.Title>
            <Dialog.Close asChild>
              <IconButton icon="close" label={say('chat_close')} />
            </Dialog.Close>
          </div>
          <ChatPaste desk={desk} initial={initial} onDone={() => onOpenChange(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface PasteProps extends Pick<Props, 'desk'> {
  initial: string;
  onDone: () => void;
}

function ChatPaste({ desk, initial, onDone }: PasteProps) {
  const say = useSay();
  const id = useId();
  const [pasted, setPasted] = useState(initial);
  const [problem, setProblem] = useState<string>();
  const reader = useMemo(() => chatReader(Object.values(desk.factsById)), [desk.factsById]);
  const read = useMemo(() => reader(pasted), [reader, pasted]);
  const picks = useChatPicks(read, desk);

  async function take() {
    const wrong = picks.problem();
    const answer = wrong === undefined ? await desk.onTakeChat(picks.place, picks.chosen) : say(wrong);
    setProblem(answer);
    if (answer === undefined) onDone();
  }

  return (
    <>
      <textarea
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
        aria-label={say('chat_paste')}
        placeholder={say('chat_paste')}
        rows={6}
        spellCheck={false}
        className={`${INPUT} shrink-0`}
      />
      {pasted.trim() !== '' && (
        <p id={id} role="status" className="text-sm text-ink-2">
          {say(read.finds.length === 0 ? 'chat_nothing' : 'chat_found', [String(read.finds.length)])}
        </p>
      )}
      <ul className="divide-y divide-line rounded-md border border-line empty:hidden">
        {picks.rows.map((row) => (
          <ChatFindRow key={row.key} row={row} factsById={desk.factsById} onChange={(change) => picks.change(row.key, change)} />
        ))}
      </ul>
      {picks.rows.length > 0 && <ChatPlaceChoice desk={desk} picks={picks} />}
      <p aria-live="polite" className="text-sm text-bad empty:hidden">
        {problem}
      </p>
      {picks.rows.length > 0 && (
        <Button
          look="primary"
          onClick={() => void take()}
          disabled={picks.chosen.length === 0}
          aria-describedby={id}
          data-action="take-chat"
          className="self-start"
        >
          {say('chat_take', [String(picks.chosen.length)])}
        </Button>
      )}
    </>
  );
}
