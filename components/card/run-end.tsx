import type { PageCard } from '../../lib/domain/card.ts';
import { clockTime } from '../../lib/domain/clock.ts';
import type { Run } from '../../lib/domain/merchant.ts';
import { GOOD } from '../../lib/domain/outcome.ts';
import { Button } from '../button/button.tsx';
import type { DeskProps } from '../desk/desk-props.ts';
import { when } from '../mark/when.ts';
import { Notice } from '../notice/notice.tsx';
import { outcomeSentence, outcomeTone } from '../notice/outcome-sentence.ts';
import { type Say, useLanguage, useSay } from '../say.tsx';

interface Props {
  run: Run;
  card: PageCard;
  desk: DeskProps;
}

/** What became of the last run on this page: the sentence, how it was read again, the vendor's own words, and undo. */
export function RunEnd({ run, card, desk }: Props) {
  const say = useSay();
  const language = useLanguage();
  const ended = run.undone ?? run.ended;
  if (!ended) return null;
  const detail = run.undone ? undefined : (run.ended?.detail ?? run.answer?.said);
  const { text, todo } = outcomeSentence(ended.outcome, { label: card.title, detail, says: run.undone ? undefined : run.ended?.says }, say);
  const sentence = run.undone && GOOD.includes(ended.outcome) ? say('undone', [card.title]) : text;
  return (
    <Notice
      tone={outcomeTone(ended.outcome)}
      text={sentence}
      todo={next(run, card, todo, say)}
      at={when(clockTime(ended.clock), language)}
      outcome={ended.outcome}
    >
      {canUndo(run) && !card.adds && (
        <Button icon="undo" onClick={() => desk.onUndo(run.id)} data-action="undo">
          {say('action_undo')}
        </Button>
      )}
    </Notice>
  );
}

/** What to do next: what the vendor's save still needs comes before the outcome's own advice. */
function next(run: Run, card: PageCard, todo: string, say: Say): string {
  const { save, unsaved } = card;
  const outcome = (run.undone ?? run.ended)?.outcome;
  if (unsaved && save && outcome !== undefined && GOOD.includes(outcome)) return say('next_save', [save.button]);
  const evidence = run.ended?.evidence;
  if (run.undone || evidence === undefined || evidence === 'none') return todo;
  return [say(`evidence_${evidence.replaceAll('-', '_')}`), todo].filter(Boolean).join(' · ');
}

/** A run can be undone once when it changed at least one field. */
function canUndo(run: Run): boolean {
  return (
    run.ended !== undefined &&
    run.undone === undefined &&
    Object.values(run.changes).some(({ state }) => state === 'applied' || state === 'not-verified' || state === 'writing')
  );
}
