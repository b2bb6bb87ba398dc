import type { CardCapture } from '../../lib/domain/card.ts';
import type { DeskProps } from '../desk/desk-props.ts';
import { CaptureMark } from '../mark/capture-mark.tsx';
import { outcomeSentence } from '../notice/outcome-sentence.ts';
import { useSay, useText } from '../say.tsx';

interface Props {
  captures: readonly CardCapture[];
  desk: Pick<DeskProps, 'factsById'>;
}

/** What the page shows of the merchant, and what the record knows of it. */
export function CaptureTable({ captures, desk }: Props) {
  const say = useSay();
  return (
    <table aria-label={say('capture_table')} className="-mx-3 block border-y border-line text-left">
      <tbody className="block">
        {captures.map((capture) => (
          <CaptureRow key={capture.key} capture={capture} desk={desk} />
        ))}
      </tbody>
    </table>
  );
}

function CaptureRow({ capture, desk }: { capture: CardCapture; desk: Props['desk'] }) {
  const say = useSay();
  const text = useText();
  const { key, label, fact, plan, shown, known, doubt, refusal } = capture;
  const title = desk.factsById[fact]?.title;
  return (
    <tr
      data-capture={key}
      data-plan={plan}
      className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 border-t border-line px-3 py-1 first:border-t-0"
    >
      <td className="row-span-4 pt-0.5">
        <CaptureMark plan={plan} />
      </td>
      <th scope="row" className="font-medium">
        {title === undefined ? label : text(title)}
      </th>
      {shown !== undefined && <td className="col-start-2 min-w-0 font-mono text-ink-2 wrap-anywhere">{shown}</td>}
      {plan === 'differs' && known !== undefined && <td className="col-start-2 text-sm text-wait">{say('capture_known', [known])}</td>}
      {doubt !== undefined && <td className="col-start-2 text-sm text-bad">{say('capture_doubt', [doubt.join(say('list_comma'))])}</td>}
      {refusal && (
        <td className={`col-start-2 text-sm ${plan === 'wait' ? 'text-wait' : 'text-bad'}`}>
          {outcomeSentence(refusal.outcome, { ...refusal, label }, say).text}
        </td>
      )}
    </tr>
  );
}
