import { onKeyChange, readArea, writeArea } from '../browser/areas.ts';
import { Told } from '../messaging/contract.ts';

const KEY = 'told';

/** Tells every open panel, and no other. */
export async function tellDesk(told: Told): Promise<void> {
  await writeArea('session', KEY, { ...told, at: Date.now() });
}

/** Calls back with each thing that is told from now on, until the returned function is called. */
export function onTold(callback: (told: Told) => void): () => void {
  const read = async (): Promise<void> => {
    const { at: _at, ...told } = ((await readArea('session', KEY)) ?? {}) as Record<string, unknown>;
    const parsed = Told.safeParse(told);
    if (parsed.success) callback(parsed.data);
  };
  return onKeyChange('session', KEY, () => void read());
}
