import { Button } from '../button/button.tsx';
import { useSay } from '../say.tsx';

/** The page is there, its dialog is not: what is in it can only be read once it is open. */
export function ShutPage({ onOpen }: { onOpen: () => void }) {
  const say = useSay();
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="text-ink-2">{say('shut_text')}</p>
      <Button look="primary" onClick={onOpen} data-action="open-dialog">
        {say('action_open_dialog')}
      </Button>
    </div>
  );
}
