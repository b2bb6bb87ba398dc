import { onKeyChange, readArea, writeArea } from '../browser/areas.ts';

const KEY = 'merchant';

/** The merchant at hand in this browser, by id. The panel and the in-page button work for this one. */
export async function chosenMerchant(): Promise<string | undefined> {
  const id = await readArea('local', KEY);
  return typeof id === 'string' && id !== '' ? id : undefined;
}

export async function chooseMerchant(id: string): Promise<void> {
  await writeArea('local', KEY, id);
}

/** Calls back when another merchant is at hand, until the returned function is called. */
export function onMerchantChosen(callback: () => void): () => void {
  return onKeyChange('local', KEY, callback);
}
