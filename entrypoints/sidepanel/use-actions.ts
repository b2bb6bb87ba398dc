import { useState } from 'react';
import type { Busy, DeskNotice } from '../../components/desk/desk-props.ts';
import { outcomeSentence, outcomeTone } from '../../components/notice/outcome-sentence.ts';
import { say } from '../../lib/browser/i18n.ts';
import type { Card } from '../../lib/domain/card.ts';
import type { Result } from '../../lib/messaging/contract.ts';

/** One action at a time: which is under way, and what to tell about the last one that left no run in the journal. */
export interface Actions {
  readonly busy: Busy | undefined;
  readonly notice: DeskNotice | undefined;
  readonly begin: (busy: Busy, card: Card | undefined, action: () => Promise<Result>) => void;
}

/** Outcomes that the card itself shows once it is looked at again. */
const TOLD_BY_CARD = ['captured', 'already-right'];

export function useActions(): Actions {
  const [busy, setBusy] = useState<Busy>();
  const [notice, setNotice] = useState<DeskNotice>();
  const begin = async (kind: Busy, card: Card | undefined, action: () => Promise<Result>): Promise<void> => {
    setBusy(kind);
    setNotice(undefined);
    try {
      setNotice(noticeOf(await action(), card));
    } catch {
      setNotice({ tone: 'bad', text: say('action_failed'), todo: say('action_failed_todo') });
    } finally {
      setBusy(undefined);
    }
  };
  return { busy, notice, begin: (kind, card, action) => void begin(kind, card, action) };
}

function noticeOf(result: Result, card: Card | undefined): DeskNotice | undefined {
  if (result.run !== undefined || (TOLD_BY_CARD.includes(result.outcome) && result.refusal === undefined)) return undefined;
  const lines = card?.kind === 'page' ? [...card.rows, ...card.captures.map(({ key, label }) => ({ field: key, label }))] : [];
  const title = card?.kind === 'page' ? card.title : '';
  const label = lines.find(({ field }) => field === result.refusal?.field)?.label ?? title;
  const { detail, there, says, problem } = result.refusal ?? {};
  return {
    tone: outcomeTone(result.outcome),
    outcome: result.outcome,
    ...outcomeSentence(result.outcome, { label, detail, there, says, problem }, say),
  };
}
