import type { StepView, WaitView } from '../../lib/domain/desk.ts';
import { Button } from '../button/button.tsx';
import { CopyButton } from '../button/copy-button.tsx';
import { when } from '../mark/when.ts';
import { useLanguage, useSay, useText } from '../say.tsx';
import type { ChecklistCalls } from './checklist-calls.ts';
import { DueForm } from './due-form.tsx';

type Desk = Pick<ChecklistCalls, 'onWait' | 'onStopWaiting' | 'onCopy'>;

/** Whom the step waits for: begin, or since when, until when, a message to hurry with, and the ways out. */
export function WaitPart({ step, wait, desk }: { step: StepView; wait: WaitView; desk: Desk }) {
  const say = useSay();
  const text = useText();
  const { who, days, estimated, begun } = wait;
  const range = say(estimated ? 'wait_days_estimated' : 'wait_days', [String(days.least), String(days.most)]);
  if (begun) return <BegunPart step={step} who={text(who)} range={range} begun={begun} desk={desk} />;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <p className="min-w-0 flex-1">
        {say('wait_who', [text(who)])} · {range}
      </p>
      <Button onClick={() => desk.onWait(step.id)} data-action="wait">
        {say('action_wait')}
      </Button>
    </div>
  );
}

interface BegunProps {
  step: StepView;
  who: string;
  range: string;
  begun: NonNullable<WaitView['begun']>;
  desk: Desk;
}

function BegunPart({ step, who, range, begun, desk }: BegunProps) {
  const say = useSay();
  const language = useLanguage();
  const { since, due, certain, late, byHand, message } = begun;
  return (
    <div data-wait={late ? 'late' : 'open'} className="flex flex-col gap-1.5 rounded-md bg-sunken p-2">
      <p className="text-ink">{say('wait_since', [who, when(since, language)])}</p>
      <p className={late ? 'font-medium text-bad' : ''}>
        {say(late ? 'wait_late' : 'wait_due', [when(due, language)])} · {range}
        {!certain && ` · ${say('wait_uncertain')}`}
      </p>
      <details className="rounded-md border border-line bg-surface">
        <summary className="px-2 py-1">{say('wait_message')}</summary>
        <p lang="zh-CN" className="border-t border-line px-2 py-1 whitespace-pre-wrap text-ink">
          {message}
        </p>
      </details>
      <DueForm key={due} due={due} onDay={(day) => desk.onWait(step.id, { since, day })} />
      <div className="flex flex-wrap gap-1.5">
        <CopyButton wide label={say('action_copy_message')} text={message} onCopy={desk.onCopy} />
        {byHand && (
          <Button look="quiet" onClick={() => desk.onStopWaiting(step.id)} data-action="stop-waiting">
            {say('action_stop_waiting')}
          </Button>
        )}
        {!byHand && (
          <Button look="quiet" onClick={() => desk.onWait(step.id)} data-action="wait">
            {say('action_wait_from_now')}
          </Button>
        )}
      </div>
    </div>
  );
}
