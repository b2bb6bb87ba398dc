import { useState } from 'react';
import { Button } from '../button/button.tsx';
import { ContentText } from '../card/content-text.tsx';
import { OriginTag } from '../card/origin-tag.tsx';
import { DecideForm } from '../decide/decide-form.tsx';
import { Icon } from '../icons/icon.tsx';
import { when } from '../mark/when.ts';
import { useLanguage, useSay, useText } from '../say.tsx';
import { isOpen } from './is-open.ts';
import type { OptionsProps, ValueView } from './options-props.ts';

interface Props {
  view: ValueView;
  onDecide: OptionsProps['onDecide'];
}

/** One value: its name, content, origin and state; where the guide leaves it open, the form that settles it. */
export function ValueRow({ view, onDecide }: Props) {
  const text = useText();
  const { value, content, origin } = view;
  return (
    <li
      data-value={value.id}
      data-status={value.status}
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 px-2.5 py-1.5 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto]"
    >
      <span className="flex items-start gap-1.5 font-medium">
        {isOpen(view) && <Icon name="question" className="mt-0.5 text-wait" />}
        {text(value.title)}
      </span>
      <span className="order-1 col-span-2 min-w-0 sm:order-none sm:col-span-1">
        {content !== undefined && <ContentText content={content} />}
      </span>
      <span className="flex flex-wrap items-start justify-end gap-1">
        <StatusTag view={view} />
        {origin && <OriginTag origin={origin} />}
      </span>
      <div className="order-2 col-span-2 min-w-0 sm:col-start-2">
        <Settling view={view} onDecide={onDecide} />
      </div>
    </li>
  );
}

/** Says what is odd about a value; a plain guide value has nothing to say, and what is ours is told by its origin. */
function StatusTag({ view }: { view: ValueView }) {
  const say = useSay();
  const { value } = view;
  const weak = value.weak === true;
  const plain = value.status === 'guide' || value.status === 'ours';
  const tone = isOpen(view) ? 'bg-wait-soft text-wait' : 'bg-sunken text-ink-2';
  return (
    <>
      {!plain && <span className={`rounded-sm px-1 text-xs ${tone}`}>{say(`status_${value.status}`)}</span>}
      {weak && <span className="rounded-sm bg-wait-soft px-1 text-xs text-wait">{say('status_weak')}</span>}
    </>
  );
}

function Settling({ view, onDecide }: Props) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const [again, setAgain] = useState(false);
  const { value, decision } = view;
  const decide: typeof onDecide = async (...decision) => {
    const problem = await onDecide(...decision);
    setAgain(problem !== undefined);
    return problem;
  };
  if (isOpen(view) || again) return <DecideForm value={value} onDecide={decide} />;
  if (!decision) return value.remark ? <p className="text-sm text-ink-2">{text(value.remark)}</p> : null;
  return (
    <p className="text-sm text-ink-2">
      {say('decided_by', [decision.person, when(decision.at, language), decision.why])}
      <Button look="quiet" className="ml-1" onClick={() => setAgain(true)}>
        {say('action_decide_again')}
      </Button>
    </p>
  );
}
