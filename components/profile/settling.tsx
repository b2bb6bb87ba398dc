import { OneLineForm } from '../button/one-line-form.tsx';
import { DecideForm } from '../decide/decide-form.tsx';
import { when } from '../mark/when.ts';
import { useLanguage, useSay, useText } from '../say.tsx';
import { EditForm } from './edit-form.tsx';
import { isOpen } from './is-open.ts';
import type { ValueCalls, ValueView } from './profile-props.ts';

interface Props {
  view: ValueView;
  calls: ValueCalls;
  editing: boolean;
  onDone: () => void;
}

/** What is said and asked of a value: the decision it waits for, who made it, or the form to change it and to restore the default. */
export function Settling({ view, calls, editing, onDone }: Props) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const { value, decision } = view;
  if (isOpen(view)) return <DecideForm value={value} onDecide={calls.onDecide} />;
  if (editing) return <Changing view={view} calls={calls} onDone={onDone} />;
  return (
    <div className="text-sm wrap-anywhere text-ink-2">
      {value.remark && <p>{text(value.remark)}</p>}
      {decision && <p>{say('decided_by', [decision.person, when(decision.at, language), decision.why])}</p>}
    </div>
  );
}

/** The forms over a value that holds something: change it, and where the team changed it, restore the default. */
function Changing({ view, calls, onDone }: Omit<Props, 'editing'>) {
  const say = useSay();
  const { value, content, decision } = view;
  const decide: ValueCalls['onDecide'] = async (...given) => {
    const problem = await calls.onDecide(...given);
    if (problem === undefined) onDone();
    return problem;
  };
  const takeBack = async (why: string) => {
    if (why === '') return say('decide_why_empty');
    const problem = await calls.onTakeBack(value.id, why);
    if (problem === undefined) onDone();
    return problem;
  };
  return (
    <div className="flex flex-col gap-2 pt-1">
      {value.readings ? (
        <DecideForm value={value} onDecide={decide} />
      ) : (
        <EditForm value={value} content={content ?? ''} onDecide={decide} />
      )}
      {decision && (
        <OneLineForm
          label={say(value.content === undefined ? 'profile_reopen_why' : 'profile_restore_why')}
          button={say(value.content === undefined ? 'profile_reopen' : 'profile_restore')}
          action="restore-default"
          initial=""
          onGive={takeBack}
        />
      )}
    </div>
  );
}
