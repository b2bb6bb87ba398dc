import { useId } from 'react';
import type { PageCard } from '../../lib/domain/card.ts';
import { Button } from '../button/button.tsx';
import type { DeskProps } from '../desk/desk-props.ts';
import { type Say, useSay } from '../say.tsx';
import { hindrance } from './hindrance.ts';
import { SaveNote } from './save-note.tsx';

interface Props {
  card: PageCard;
  desk: DeskProps;
}

/** What can be done with the plan. Where nothing differs the page can still be proved; where something hinders, it says what. */
export function ApplyBar({ card, desk }: Props) {
  const say = useSay();
  const reasonId = useId();
  const { save, rows, unsaved, press } = card;
  const writes = rows.filter(({ plan }) => plan === 'write').length;
  const reason = hindrance(rows, say);
  const due = press?.done === false ? press.button : undefined;
  const differs = writes > 0 || reason !== undefined || due !== undefined;
  return (
    <div className="flex flex-col gap-2">
      {save && (differs || unsaved) && <SaveNote save={save} desk={desk} />}
      <div className="flex flex-wrap gap-1.5">
        <ApplyButtons card={card} desk={desk} differs={differs} reasonId={reason && reasonId} />
        {unsaved && save && (
          <Button icon="target" onClick={desk.onPointSave} disabled={desk.busy !== undefined} data-action="point-save">
            {say('action_point_save', [save.button])}
          </Button>
        )}
        {!differs && (
          <Button look={unsaved ? 'plain' : 'primary'} onClick={desk.onProve} disabled={desk.busy !== undefined} data-action="prove">
            {say('action_prove')}
          </Button>
        )}
      </div>
      <p id={reasonId} className="text-sm text-ink-2">
        {reason ?? summary(writes, unsaved, due, say)}
      </p>
    </div>
  );
}

interface ButtonsProps extends Props {
  /** Something is to be written or missing. */
  differs: boolean;
  /** Id of the sentence that says why nothing can be applied now. */
  reasonId: string | undefined;
}

/** 应用并保存 first where the vendor's save may be pressed, 应用客至默认值 beside or instead of it. */
function ApplyButtons({ card, desk, differs, reasonId }: ButtonsProps) {
  const say = useSay();
  const safe = card.save?.press === 'safe' && card.save.waits === undefined;
  const rest = { disabled: desk.busy !== undefined || reasonId !== undefined, 'aria-describedby': reasonId };
  return (
    <>
      {safe && (differs || card.unsaved) && (
        <Button look="primary" onClick={() => desk.onApply(true)} data-action="apply-save" {...rest}>
          {say(differs ? 'action_apply_save' : 'action_save')}
        </Button>
      )}
      {differs && (
        <Button look={safe ? 'plain' : 'primary'} onClick={() => desk.onApply(false)} data-action="apply" {...rest}>
          {say('action_apply')}
        </Button>
      )}
    </>
  );
}

/** `due`: the vendor's button that is still to be pressed once everything is saved. */
function summary(writes: number, unsaved: boolean, due: string | undefined, say: Say): string {
  if (writes > 0) return say('summary_writes', [String(writes)]);
  if (due !== undefined) return say('summary_press', [due]);
  return say(unsaved ? 'summary_unsaved' : 'summary_right');
}
