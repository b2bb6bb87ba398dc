import { useCallback, useState } from 'react';
import type { Busy, DeskNotice } from '../../components/desk/desk-props.ts';
import { outcomeSentence, outcomeTone } from '../../components/notice/outcome-sentence.ts';
import { CATALOG_NAMES } from '../../lib/app/desk-views.ts';
import { language, say } from '../../lib/browser/i18n.ts';
import type { Card } from '../../lib/domain/card.ts';
import type { Result } from '../../lib/messaging/contract.ts';
import type { DeskWord } from '../../lib/messaging/desk-word.ts';

/** What to tell about the last action. `run`: it left a run in the journal, which the card of its page tells by itself. */
interface Told {
  readonly notice: DeskNotice;
  readonly run: string | undefined;
  /** The page it was about. */
  readonly page: string | undefined;
}

/** What became of something that was begun outside the panel. */
export type Became = Exclude<DeskWord, { kind: 'wish' }>;

/** One action at a time: which is under way, and what to tell about the last one. */
export interface Actions {
  readonly busy: Busy | undefined;
  readonly told: Told | undefined;
  readonly begin: (busy: Busy, card: Card | undefined, action: () => Promise<Result>) => void;
  /** Tells what became of what was begun outside the panel, as of a press in it. */
  readonly hear: (word: Became) => void;
}

/** The notice above the card, unless the card tells it. */
export function noticeAbove({ told }: Actions, card: Card | undefined): DeskNotice | undefined {
  const isOnCard = told?.run !== undefined && card?.kind === 'page' && card.page === told.page;
  return isOnCard ? undefined : told?.notice;
}

/** Outcomes that the card itself shows once it is looked at again. */
const TOLD_BY_CARD = ['captured', 'already-right'];

export function useActions(): Actions {
  const [busy, setBusy] = useState<Busy>();
  const [told, setTold] = useState<Told>();
  const begin = async (kind: Busy, card: Card | undefined, action: () => Promise<Result>): Promise<void> => {
    setBusy(kind);
    setTold(undefined);
    try {
      const result = await action();
      setTold(tell(result, labelOf(result, card), card !== undefined && 'page' in card ? card.page : undefined));
    } catch {
      setTold(failed());
    } finally {
      setBusy(undefined);
    }
  };
  const hear = useCallback((word: Became): void => setTold(heard(word)), []);
  return { busy, told, begin: (kind, card, action) => void begin(kind, card, action), hear };
}

function heard(word: Became): Told | undefined {
  if (word.kind === 'pasted') return sentenceOf(word.result, CATALOG_NAMES.factsById[word.fact]?.title[language()] ?? word.fact, undefined);
  const { page, result } = word;
  return result === undefined ? failed() : tell(result, CATALOG_NAMES.pageTitles[page] ?? say('extension_name'), page);
}

function failed(): Told {
  return { notice: { tone: 'bad', text: say('action_failed'), todo: say('action_failed_todo') }, run: undefined, page: undefined };
}

/** What the result is about, as the card calls it: the field, the page or the console. */
function labelOf({ refusal }: Result, card: Card | undefined): string {
  const lines = card?.kind === 'page' ? [...card.rows, ...card.captures.map(({ key, label }) => ({ field: key, label }))] : [];
  const title =
    card?.kind === 'page'
      ? card.title
      : (CATALOG_NAMES.consoleTitles[card !== undefined && 'console' in card ? card.console : ''] ?? say('extension_name'));
  return lines.find(({ field }) => field === refusal?.field)?.label ?? title;
}

function tell(result: Result, label: string, page: string | undefined): Told | undefined {
  const isToldByCard = TOLD_BY_CARD.includes(result.outcome) && result.refusal === undefined;
  return isToldByCard ? undefined : sentenceOf(result, label, page);
}

function sentenceOf(result: Result, label: string, page: string | undefined): Told {
  const { detail, there, says, problem } = result.refusal ?? {};
  const sentence = outcomeSentence(result.outcome, { label, detail, there, says, problem }, say);
  return { notice: { tone: outcomeTone(result.outcome), outcome: result.outcome, ...sentence }, run: result.run, page };
}
