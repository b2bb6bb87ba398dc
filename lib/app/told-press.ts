import { onAreaChange, readArea, removeFromArea, writeArea } from '../browser/areas.ts';
import { Press, type Result } from '../messaging/contract.ts';

const PRESSED = 'pressed:';

/** A panel that opens later than this after the press tells nothing of it, in ms: what stood in the way then may be gone. */
const TELLS_FOR = 60_000;

/**
 * Keeps what became of a press in a tab's page for the panel, which may not be open yet. What a run wrote or found is told by the
 * journal and is not kept here: of a run only its end and its id, of a press that began nothing the names that say why.
 */
export async function keepPress(tabId: number, page: string, result: Result | undefined, at: number): Promise<void> {
  const { outcome, run } = result ?? {};
  const told = outcome === undefined || run === undefined ? result : { outcome, run };
  await writeArea('session', `${PRESSED}${tabId}`, { page, at, ...(told === undefined ? {} : { result: told }) });
}

/** The press in this tab that nobody was told of yet, at `now` in ms; it is handed out once. */
export async function takePress(tabId: number, now: number): Promise<Press | undefined> {
  const key = `${PRESSED}${tabId}`;
  const kept = Press.safeParse(await readArea('session', key));
  if (!kept.success) return undefined;
  await removeFromArea('session', [key]);
  return now - kept.data.at > TELLS_FOR ? undefined : kept.data;
}

/** Calls back when what became of a press is kept or handed out, until the returned function is called. */
export function onPressKept(callback: () => void): () => void {
  return onAreaChange('session', (keys) => {
    if (keys.some((key) => key.startsWith(PRESSED))) callback();
  });
}
