import { onAreaChange, readAreaUnder, removeFromArea, writeArea } from '../browser/areas.ts';
import { onTabChange } from '../browser/tabs.ts';
import { type DeskWord, KeptWord } from '../messaging/desk-word.ts';
import { deskTab } from './desk-tab.ts';

const WORDS = 'word:';

/** A panel that opens later than this after a word, in ms, does not hear it: it was not opened for the wish; what stood in the way may be gone. */
const LASTS = { wish: 10_000, pressed: 60_000, pasted: 60_000 } as const satisfies Record<DeskWord['kind'], number>;

/** Leaves a word for the panel that is about the tab, or that opens beside it soon; a later word of its kind takes its place. */
export async function leaveWord(tabId: number, word: DeskWord): Promise<void> {
  await writeArea('session', `${under(tabId)}${word.kind}`, { at: Date.now(), word: shortened(word) });
}

/** Calls back with each word for this panel's tab, those left before it opened too and each once, until the returned function is called. */
export function onWord(callback: (word: DeskWord) => void): () => void {
  let taking: Promise<void> = Promise.resolve();
  // One after the other: two that read the same word would both tell it.
  const look = (): void => {
    taking = taking.then(() => takeWords(callback)).catch(() => undefined);
  };
  look();
  const heard = (keys: readonly string[]): void => void (keys.some((key) => key.startsWith(WORDS)) && look());
  const ends = [onAreaChange('session', heard), onTabChange(look)];
  return () => {
    for (const end of ends) end();
  };
}

async function takeWords(callback: (word: DeskWord) => void): Promise<void> {
  const tab = await deskTab();
  if (tab === undefined) return;
  const kept = await readAreaUnder('session', under(tab.id));
  for (const one of Object.values(kept)) {
    const { success, data } = KeptWord.safeParse(one);
    if (success && Date.now() - data.at <= LASTS[data.word.kind]) callback(data.word);
  }
  if (Object.keys(kept).length > 0) await removeFromArea('session', Object.keys(kept));
}

function under(tabId: number): string {
  return `${WORDS}${tabId}:`;
}

/** What the run of a page wrote or found is told by its card and is not kept here: only its end and its id. */
function shortened(word: DeskWord): DeskWord {
  if (word.kind !== 'pressed' || word.result?.run === undefined) return word;
  const { outcome, run } = word.result;
  return { ...word, result: { outcome, run } };
}
