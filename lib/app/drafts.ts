import { readAreaUnder, removeFromArea, writeArea } from '../browser/areas.ts';

const PREFIX = 'draft:';

/**
 * What was typed in the panel and not given yet, by `draftKey`. It lies in `storage.local` in clear: the session's memory is emptied when
 * the extension is updated or loaded again (seen in Chromium 156), and only what is stored in clear once it is given is kept so.
 */
export async function readDrafts(): Promise<Map<string, string>> {
  const stored = Object.entries(await readAreaUnder('local', PREFIX));
  return new Map(stored.flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])));
}

/** Where a merchant's box is kept. */
export const draftKey = (merchant: string | undefined, name: string): string => `${PREFIX}${merchant ?? ''}:${name}`;

/** Keeps what stands in a box so far, or forgets it when that is nothing. */
export async function keepDraft(key: string, text: string): Promise<void> {
  await (text === '' ? removeFromArea('local', [key]) : writeArea('local', key, text));
}
