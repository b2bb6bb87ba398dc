import { Button } from '../button/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useSay } from '../say.tsx';
import { RestoreBox } from './restore-box.tsx';
import type { RestoreCalls } from './vault-props.ts';

interface Props extends RestoreCalls {
  /** Goes on with what is there. */
  onAccept: () => void;
}

/** The browser has put the database back or emptied it: instead of an empty list that looks as if all were well. */
export function LostScreen({ onAccept, ...restore }: Props) {
  const say = useSay();
  return (
    <div className="min-h-dvh bg-ground">
      <main data-lost className="flex flex-col gap-3 p-3">
        <section className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-4 shadow-shade">
          <Icon name="alert" className="size-7 text-bad" />
          <h1 className="text-lg font-semibold">{say('lost_title')}</h1>
          <p className="text-ink-2">{say('lost_text')}</p>
          <RestoreBox {...restore} />
        </section>
        <section className="flex flex-col items-start gap-2 px-1">
          <p className="text-sm text-ink-2">{say('lost_accept_text')}</p>
          <Button onClick={onAccept} data-action="accept-lost">
            {say('action_accept_lost')}
          </Button>
        </section>
      </main>
    </div>
  );
}
