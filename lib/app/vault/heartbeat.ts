import { onKeyChange, readArea, writeArea } from '../../browser/areas.ts';
import { Heartbeat, hasLost } from '../../domain/vault/heartbeat.ts';
import { pulseOf, tallyOf } from '../../store/tally.ts';
import { watch } from '../../store/watch.ts';
import type { App } from '../open-app.ts';

const KEY = 'heartbeat';

/**
 * Looks whether the database has lost something; where it has not, remembers how it is now. `since`: what came after the entry that is
 * remembered is counted alone, which takes no time; only a whole look notices an entry that is gone from the middle.
 */
export async function beat({ database }: Pick<App, 'database'>, look: 'whole' | 'since' = 'whole'): Promise<'well' | 'lost'> {
  const remembered = await remember();
  const { hasEntry, ...now } = await tallyOf(database, remembered?.entry, look === 'since' ? remembered?.entries : undefined);
  if (remembered !== undefined && hasLost(remembered, { ...now, hasEntry })) return 'lost';
  if (JSON.stringify(now) !== JSON.stringify(remembered)) await writeArea('local', KEY, now);
  return 'well';
}

/** Takes the database as it is: it was restored, or the person goes on without what was lost. */
export async function acceptDatabase({ database }: Pick<App, 'database'>): Promise<void> {
  const { hasEntry: _, ...now } = await tallyOf(database, undefined);
  await writeArea('local', KEY, now);
}

/**
 * Shows whether something was lost, and again at each change of the database, until the returned function is called. A database loses what it
 * had only when it is opened: it is looked at whole once, after the first look has let the person go on.
 */
export function watchHeartbeat(app: App, show: (lost: boolean) => void): () => void {
  const look = async (how: 'whole' | 'since'): Promise<void> => show((await beat(app, how)) === 'lost');
  let isWhole = false;
  const read = async (): Promise<void> => {
    await look('since');
    if (isWhole) return;
    isWhole = true;
    await look('whole');
  };
  // The watch calls back at once, which is the first look.
  const ends = [
    watch(
      () => pulseOf(app.database),
      () => void read(),
    ),
    onKeyChange('local', KEY, () => void read()),
  ];
  return () => {
    for (const end of ends) end();
  };
}

async function remember(): Promise<Heartbeat | undefined> {
  const parsed = Heartbeat.safeParse(await readArea('local', KEY));
  return parsed.success ? parsed.data : undefined;
}
