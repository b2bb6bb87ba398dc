import type { CardPress, PageCard } from '../../lib/domain/card.ts';
import { Button } from '../button/button.tsx';
import type { DeskProps } from '../desk/desk-props.ts';
import { outcomeSentence } from '../notice/outcome-sentence.ts';
import { type Say, useSay, useText } from '../say.tsx';

interface Props {
  press: CardPress;
  desk: Pick<DeskProps, 'chapters' | 'onPress' | 'onProve' | 'busy'>;
}

/** What there is to say of a page's press: with fields beside it the state of its rows, else everything, button and proof as well. */
export function PressPart({ card, desk }: Omit<Props, 'press'> & { card: PageCard }) {
  const { press, rows, state } = card;
  if (!press || state === 'shut') return null;
  return rows.length > 0 ? <PressState press={press} /> : <PressBar press={press} desk={desk} />;
}

/** A page with one button and nothing to fill: what its rows hold, what must be proved before, the button, and the proof. */
function PressBar({ press, desk }: Props) {
  const say = useSay();
  const text = useText();
  const titles = desk.chapters.flatMap(({ steps }) => steps).filter(({ id }) => press.waits.includes(id));
  const disabled = desk.busy !== undefined || press.refusal !== undefined || press.waits.length > 0;
  return (
    <div className="flex flex-col items-start gap-2">
      <PressState press={press} />
      {!press.done && titles.length > 0 && (
        <p className="text-sm text-wait">{say('press_waits', [titles.map((step) => text(step.title)).join(say('list_comma'))])}</p>
      )}
      {press.done ? (
        <Button look="primary" onClick={desk.onProve} disabled={desk.busy !== undefined} data-action="prove">
          {say('action_prove')}
        </Button>
      ) : (
        <Button look="primary" onClick={desk.onPress} disabled={disabled} data-action="press">
          {say('action_press', [press.button])}
        </Button>
      )}
    </div>
  );
}

/** What the rows hold, and every row by name that lacks it. */
function PressState({ press }: { press: CardPress }) {
  const say = useSay();
  return (
    <div data-press={press.done ? 'done' : 'open'} className="text-sm">
      <p className={press.refusal ? 'text-bad' : 'text-ink-2'}>{stateOf(press, say)}</p>
      {press.lacking.length > 0 && (
        <ul className="mt-1 max-h-48 list-disc overflow-auto pl-4 text-ink-2">
          {[...new Set(press.lacking)].map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function stateOf({ refusal, done, shown, total, lacking, button }: CardPress, say: Say): string {
  if (refusal) return outcomeSentence(refusal.outcome, { ...refusal, label: button }, say).text;
  if (done) return say('press_done', [String(total)]);
  if (shown !== total || shown === 0) return say('press_hidden', [String(shown), String(total)]);
  return say('press_lacking', [String(lacking.length), String(total)]);
}
