import { onKeyChange, readArea, removeFromArea, writeArea } from '../browser/areas.ts';
import { DeskWish, type WishKind } from '../domain/desk-wish.ts';
import { deskTab } from './desk-tab.ts';

const KEY = 'wish';

/** A panel that takes longer than this to open, in ms, was not opened for the wish. */
const LASTS = 10_000;

/** Asks the panel that is about this tab, or that is about to open beside it. */
export async function wish(kind: WishKind, tabId: number): Promise<void> {
  await writeArea('session', KEY, { kind, tabId, at: Date.now() });
}

/** Calls back with each wish that is for this panel, one that brought it up too, until the returned function is called. */
export function onWish(callback: (kind: WishKind) => void): () => void {
  const take = async (): Promise<void> => {
    const { success, data } = DeskWish.safeParse(await readArea('session', KEY));
    if (!success || Date.now() - data.at > LASTS || (await deskTab())?.id !== data.tabId) return;
    await removeFromArea('session', [KEY]);
    callback(data.kind);
  };
  void take();
  return onKeyChange('session', KEY, () => void take());
}
