import { readArea, writeArea } from '../browser/areas.ts';
import type { Content } from '../domain/content.ts';
import { ContentsBefore } from '../domain/contents-before.ts';

/** Where they stand in the session area. */
export const UNDO = 'undo:';

const keyOf = (run: string): string => `${UNDO}${run}`;

/**
 * What a run found in the fields it wrote, secrets in clear: kept in the session area so that undo can put them back.
 * Everything but secrets stands in the journal as well; a secret cannot be put back once the vault was locked or the browser has quit.
 */
export async function keepBefore(run: string, field: string, before: Content): Promise<void> {
  const kept = await keptBefore(run);
  await writeArea('session', keyOf(run), { ...kept, [field]: before });
}

export async function keptBefore(run: string): Promise<Readonly<Record<string, Content>>> {
  const parsed = ContentsBefore.safeParse(await readArea('session', keyOf(run)));
  return parsed.success ? parsed.data : {};
}
