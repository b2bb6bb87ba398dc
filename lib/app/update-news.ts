import { onKeyChange, readArea, removeFromArea, writeArea } from '../browser/areas.ts';
import { newestRelease } from '../catalog/newest-release.ts';
import type { Release } from '../domain/release.ts';

const KEY = 'news';

/** After an update: what is new is to be told, unless the version is the same (a rebuild that was loaded again). */
export async function noteUpdate(before: string): Promise<void> {
  if (before !== newestRelease.version) await writeArea('local', KEY, newestRelease.version);
}

/** What is new and was not put away yet; undefined where there is nothing, and when another version has come since. */
export async function dueNews(): Promise<Release | undefined> {
  return (await readArea('local', KEY)) === newestRelease.version ? newestRelease : undefined;
}

/** Puts the news away for good, in every panel. */
export async function endNews(): Promise<void> {
  await removeFromArea('local', [KEY]);
}

/** Calls back when any context put the news away or an update brought some, until the returned function is called. */
export function onNewsChange(callback: () => void): () => void {
  return onKeyChange('local', KEY, callback);
}
