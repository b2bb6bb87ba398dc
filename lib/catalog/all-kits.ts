import type { Kit } from '../domain/kit.ts';
import { byId } from './by-id.ts';

const files = import.meta.glob<{ kit: Kit }>('./kits/*.kit.ts', { eager: true });

/** Every widget kit by id, in the order of the ids. */
export const allKits: ReadonlyMap<string, Kit> = byId(Object.values(files).map(({ kit }) => kit));
