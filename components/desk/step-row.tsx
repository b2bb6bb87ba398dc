import { useId } from 'react';
import type { StepState, StepView } from '../../lib/domain/desk.ts';
import { IconButton } from '../button/icon-button.tsx';
import type { StepDesk } from '../checklist/step-desk.ts';
import { StateMark } from '../mark/state-mark.tsx';
import { useSay, useText } from '../say.tsx';
import type { DeskProps } from './desk-props.ts';
import { isTicked } from './is-ticked.ts';
import { StepDetails } from './step-details.tsx';
import { stepAnchor } from './use-opened.ts';
import { useReason } from './use-reason.ts';

interface Props {
  step: StepView;
  open: boolean;
  onToggle: () => void;
  desk: StepDesk & Pick<DeskProps, 'nextStep'>;
}

/** States in which there is nothing to do about a step. */
const QUIET: readonly StepState[] = ['done', 'blocked', 'skipped'];

/** One row of the checklist: its state, its name, why it does not move on, and what can be done with it. */
export function StepRow({ step, open, onToggle, desk }: Props) {
  const say = useSay();
  const text = useText();
  const reason = useReason(step);
  const detailsId = useId();
  const reasonId = useId();
  const title = text(step.title);
  const ticked = isTicked(step);
  const next = step.id === desk.nextStep;
  return (
    <li
      id={stepAnchor(step.id)}
      data-step={step.id}
      data-state={step.state}
      className={`px-3 ${next ? 'shadow-[inset_3px_0_0_var(--accent)]' : ''}`}
    >
      <div className="grid grid-cols-[1rem_minmax(0,1fr)_auto] items-start gap-x-2">
        <span className="pt-1.5">
          <StateMark state={step.state} />
        </span>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={detailsId}
          title={step.state === 'blocked' ? say('step_blocked_by', [step.blockedBy.map(text).join(say('list_comma'))]) : undefined}
          onClick={onToggle}
          aria-describedby={reason && reasonId}
          className="min-h-7 rounded-sm py-1 text-left hover:text-accent"
        >
          <span className={QUIET.includes(step.state) ? 'text-ink-2' : ''}>{title}</span>
        </button>
        <span className="grid grid-cols-[1.75rem_1.75rem]">
          {step.console !== undefined && !(ticked && step.state === 'done') && (
            <IconButton icon="go" label={say('step_go', [title])} onClick={() => desk.onGoTo(step.id)} data-action="go" />
          )}
          {ticked && <Tick step={step} label={say('step_tick', [title])} onTick={desk.onTick} />}
        </span>
        {reason && (
          <p id={reasonId} className={`col-span-2 col-start-2 -mt-1 pb-1 text-sm ${reason.ink}`}>
            {reason.text}
          </p>
        )}
      </div>
      <div id={detailsId} hidden={!open}>
        {open && <StepDetails step={step} desk={desk} />}
      </div>
    </li>
  );
}

function Tick({ step, label, onTick }: { step: StepView; label: string; onTick: DeskProps['onTick'] }) {
  return (
    <label className="col-start-2 grid size-7 place-items-center rounded-md hover:bg-sunken" title={label}>
      <input
        type="checkbox"
        className="size-4"
        aria-label={label}
        checked={step.state === 'done'}
        onChange={(event) => onTick(step.id, event.target.checked)}
      />
    </label>
  );
}
