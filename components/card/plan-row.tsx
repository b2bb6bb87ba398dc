import type { CardRow } from '../../lib/domain/card.ts';
import type { RunChange } from '../../lib/domain/merchant.ts';
import { Icon } from '../icons/icon.tsx';
import { PlanMark } from '../mark/plan-mark.tsx';
import { outcomeSentence } from '../notice/outcome-sentence.ts';
import { type Say, useSay } from '../say.tsx';
import { ContentText } from './content-text.tsx';
import { OriginTag } from './origin-tag.tsx';

interface Props {
  row: CardRow;
  /** What a run under way has made of this field so far. */
  change?: RunChange | undefined;
}

/** Where there is no room for it in a narrow panel the mark says it, and screen readers still do. */
const SPOKEN = '@max-md:sr-only';

/** What stands for the content of a secret that was given and cannot be had. */
const AWAY = { locked: 'after_locked', damaged: 'after_damaged' } as const;

/** Characters that fit into half of a narrow panel; longer contents stand below each other there. */
const HALF = 17;

/** One field: its mark and name, what it holds, what it will hold, where that comes from, and why not where it is refused. */
export function PlanRow({ row, change }: Props) {
  const say = useSay();
  const quiet = row.plan === 'leave' ? 'text-ink-2' : '';
  const trouble = sentenceOf(row, change, say);
  const room = isLong(row) ? 'col-start-2 -col-end-1' : '';
  const unread = row.plan === 'refuse' && row.now === undefined ? SPOKEN : '';
  const noAfter = room !== '' && row.plan !== 'write' ? SPOKEN : unread;
  return (
    <tr
      data-field={row.field}
      data-plan={row.plan}
      data-refusal={row.refusal?.outcome}
      data-progress={change?.state}
      className="grid grid-cols-(--plan-narrow) items-start gap-x-2 border-t border-line px-3 py-1 first:border-t-0 @md:grid-cols-(--plan-wide)"
    >
      <td className="row-span-2 pt-0.5 @md:row-span-1">
        <PlanMark plan={row.plan} progress={change?.state} />
      </td>
      <th scope="row" className={`col-span-2 font-medium wrap-anywhere @md:col-span-1 ${quiet}`}>
        {row.label}
      </th>
      <td className={`order-last min-w-0 text-ink-2 @md:order-none @md:col-auto ${room || 'col-start-2'} ${unread}`}>
        {row.now === undefined ? <span className="text-sm text-ink-3">{say('plan_unread')}</span> : <ContentText content={row.now} />}
      </td>
      <td className={`order-last flex min-w-0 items-start gap-1 @md:order-none @md:col-auto ${room || 'col-span-2'} ${noAfter}`}>
        <After row={row} />
      </td>
      <td className="text-right @md:text-left">{row.origin && <OriginTag origin={row.origin} />}</td>
      {trouble && <td className="order-last col-start-2 -col-end-1 text-sm text-bad">{trouble}</td>}
    </tr>
  );
}

function isLong({ plan, now, after }: CardRow): boolean {
  const texts = [now ?? '', plan === 'write' ? (after ?? '') : ''].flat();
  return texts.some((text) => text.length > HALF);
}

function After({ row }: { row: CardRow }) {
  const say = useSay();
  if (row.plan !== 'write' || row.after === undefined)
    return <span className="text-sm text-ink-3">{say(awayOf(row) ?? `after_${row.plan}`)}</span>;
  return (
    <>
      <Icon name="arrow" className="mt-px text-accent @md:hidden" />
      <span className="min-w-0 text-ink">
        <ContentText content={row.after} before={row.now} />
      </span>
    </>
  );
}

function awayOf({ plan, lacks }: CardRow): string | undefined {
  return plan === 'lacks' && lacks?.why !== undefined ? AWAY[lacks.why] : undefined;
}

/** Why a field is not written, or what went wrong with it in the run. */
function sentenceOf(row: CardRow, change: RunChange | undefined, say: Say): string | undefined {
  const state = change?.state;
  if (state !== undefined && state !== 'planned' && state !== 'writing') {
    const good = state === 'applied' || state === 'already-right' || state === 'proved' || state === 'captured';
    return good ? undefined : outcomeSentence(state, { label: row.label, there: change?.there }, say).text;
  }
  if (!row.refusal) return undefined;
  const { text, todo } = outcomeSentence(row.refusal.outcome, { ...row.refusal, label: row.label }, say);
  return say('sentence_and_todo', [text, todo]);
}
