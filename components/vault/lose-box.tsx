import { useId, useState } from 'react';
import { Button } from '../button/button.tsx';
import { useSay } from '../say.tsx';

/** The passphrase is lost for good: says what goes and what stays, and wants a tick before it takes anything away. */
export function LoseBox({ onLose }: { onLose: () => void }) {
  const say = useSay();
  const id = useId();
  const [sure, setSure] = useState(false);
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="text-sm text-ink-2">{say('lose_text')}</p>
      <label className="flex items-start gap-1.5 text-sm">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} className="mt-1" />
        {say('lose_sure')}
      </label>
      <Button disabled={!sure} aria-describedby={id} onClick={onLose} data-action="lose">
        {say('action_lose')}
      </Button>
      <p id={id} className="text-xs text-ink-3">
        {!sure && say('lose_tick_first')}
      </p>
    </div>
  );
}
