import { useState } from 'react';
import { type ChatPick, type ChatPlace, type Judged, judgePick, type Place } from '../../lib/domain/chat/judge-pick.ts';
import type { ChatFind, ChatRead } from '../../lib/domain/chat/read-chat.ts';
import type { DeskProps } from '../desk/desk-props.ts';

/** One find with what the person made of it. */
export interface PickRow {
  readonly key: string;
  readonly find: ChatFind;
  readonly content: string;
  /** The fact it goes to; absent until somebody says which. */
  readonly target?: string;
  readonly ticked: boolean;
  readonly judged: Judged;
}

export type PickChange = Partial<Pick<PickRow, 'content' | 'target' | 'ticked'>>;

export interface ChatPicks {
  readonly rows: readonly PickRow[];
  readonly chosen: readonly ChatPick[];
  readonly place: ChatPlace;
  readonly isNew: boolean;
  readonly name: string;
  readonly change: (key: string, change: PickChange) => void;
  readonly setNew: (isNew: boolean) => void;
  readonly setName: (name: string) => void;
  /** The key of what forbids taking what is chosen. */
  readonly problem: () => string | undefined;
}

type Desk = Pick<DeskProps, 'factsById' | 'contents' | 'merchants' | 'merchantId'>;

/** What is ticked, corrected and assigned, kept while the text above is still being pasted together. */
export function useChatPicks(read: ChatRead, desk: Desk): ChatPicks {
  const [changes, setChanges] = useState<Readonly<Record<string, PickChange>>>({});
  const [newChosen, setNew] = useState<boolean>();
  const [nameTyped, setName] = useState<string>();
  const { merchantId } = desk;
  const isNew = newChosen ?? merchantId === undefined;
  const name = nameTyped ?? read.name ?? '';
  const where: Place = isNew || merchantId === undefined ? { contents: {}, merchants: desk.merchants } : { ...desk, merchant: merchantId };
  const rows = read.finds.map((find) => rowOf(find, changes, desk, where));
  const chosen = rows.flatMap(({ ticked, target, content }) => (ticked && target !== undefined ? [{ fact: target, content }] : []));
  return {
    rows,
    chosen,
    isNew,
    name,
    setNew,
    setName,
    place: isNew || merchantId === undefined ? { name } : { merchant: merchantId },
    change: (key, change) => setChanges({ ...changes, [key]: { ...changes[key], ...change } }),
    problem: () => {
      if (rows.some(({ ticked, target }) => ticked && target === undefined)) return 'problem_chat_no_target';
      return new Set(chosen.map(({ fact }) => fact)).size < chosen.length ? 'problem_chat_twice' : undefined;
    },
  };
}

/** Only what leaves no doubt is ticked from the start: its place is known, it is well formed, and nothing else stands there. */
function rowOf(find: ChatFind, changes: Readonly<Record<string, PickChange>>, desk: Desk, where: Place): PickRow {
  const key = `${find.kind} ${find.targets.join()} ${find.content}`;
  const change = changes[key] ?? {};
  const content = change.content ?? find.content;
  const target = change.target ?? find.target;
  const seen = change.content === undefined ? find.problem : undefined;
  const judged =
    seen !== undefined ? { problem: seen } : target === undefined ? {} : judgePick({ fact: target, content }, desk.factsById, where);
  const sure = target !== undefined && Object.keys(judged).length === 0;
  const may = judged.problem === undefined && judged.same !== true && find.targets.length > 0;
  return { key, find, content, judged, ticked: may && (change.ticked ?? sure), ...(target === undefined ? {} : { target }) };
}
