import { useState } from 'react';
import type { StepView } from '../../lib/domain/desk.ts';
import { Button } from '../button/button.tsx';
import { OneLineForm } from '../button/one-line-form.tsx';
import type { DeskProps } from '../desk/desk-props.ts';
import { isTicked } from '../desk/is-ticked.ts';
import { useSay } from '../say.tsx';

interface Props {
  step: StepView;
  desk: Pick<DeskProps, 'onTick' | 'onSkip' | 'onNote'>;
}

/** What can be said of a step by hand: a note, that it is not needed and why, that it was done without the extension; each can be taken back. */
export function StepActions({ step, desk }: Props) {
  const say = useSay();
  const [form, setForm] = useState<'note' | 'skip'>();
  const { id, state } = step;
  const shut = () => setForm(undefined);
  if (form !== undefined) {
    const keep = async (text: string) => {
      if (text === '') return say('problem_empty');
      shut();
      if (form === 'note') desk.onNote(id, text);
      else desk.onSkip(id, text);
      return undefined;
    };
    return (
      <OneLineForm
        key={form}
        label={say(form === 'note' ? 'note_label' : 'skip_label')}
        button={say(form === 'note' ? 'action_give' : 'action_skip')}
        action={form}
        initial=""
        draft={`${form}:${id}`}
        onGive={keep}
        onCancel={shut}
      />
    );
  }
  return (
    <div className="-ml-2 flex flex-wrap gap-x-1">
      <Button look="quiet" onClick={() => setForm('note')} data-action="note">
        {say('action_note')}
      </Button>
      {state === 'skipped' && (
        <Button look="quiet" onClick={() => desk.onSkip(id)} data-action="unskip">
          {say('action_unskip')}
        </Button>
      )}
      {state !== 'skipped' && state !== 'done' && (
        <Button look="quiet" onClick={() => setForm('skip')} data-action="skip">
          {say('action_skip')}
        </Button>
      )}
      {!isTicked(step) && <ByHand step={step} onTick={desk.onTick} />}
    </div>
  );
}

/** For a step with a page: a person did it where the extension did not look. The row's own tick box serves the others. */
function ByHand({ step, onTick }: { step: StepView; onTick: DeskProps['onTick'] }) {
  const say = useSay();
  const { id, state, ticked, proved } = step;
  const byHand = state === 'done' && ticked !== undefined && (proved === undefined || ticked.at > proved.at);
  if (state === 'done' && !byHand) return null;
  return (
    <Button look="quiet" onClick={() => onTick(id, !byHand)} data-action={byHand ? 'untick' : 'tick'}>
      {say(byHand ? 'action_untick' : 'action_tick')}
    </Button>
  );
}
