import type { Run } from '../../lib/domain/merchant.ts';
import { Button } from '../button/button.tsx';
import type { Busy } from '../desk/desk-props.ts';
import { Progress } from '../mark/progress.tsx';
import { Waiting } from '../notice/waiting.tsx';
import { useSay } from '../say.tsx';

interface Props {
  busy: Busy;
  run?: Run | undefined;
  save?: { readonly button: string } | undefined;
  onCancel: () => void;
}

/** What is being done on the page right now, how far it is, and a way to stop. The wait for a phone has its own calm words. */
export function Working({ busy, run, save, onCancel }: Props) {
  const say = useSay();
  const scan = busy === 'scanning';
  const states = Object.values(run?.changes ?? {}).map(({ state }) => state);
  const finished = states.filter((state) => state !== 'planned' && state !== 'writing').length;
  return (
    <div className="flex flex-col gap-2" data-busy={busy}>
      {busy === 'applying' && states.length > 0 && <Progress label={say('progress_fields')} done={finished} of={states.length} />}
      <Waiting
        icon={scan ? 'phone' : 'spinner'}
        text={say(`busy_${busy}`, [save?.button ?? ''])}
        todo={scan ? say('busy_scanning_todo') : undefined}
      >
        {busy !== 'pointing' && (
          <Button onClick={onCancel} data-action="cancel">
            {say(scan ? 'action_cancel_scan' : 'action_stop')}
          </Button>
        )}
      </Waiting>
    </div>
  );
}
