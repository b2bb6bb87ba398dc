import { allConsoles } from '../catalog/all-consoles.ts';
import { consoleOf } from '../domain/console-of.ts';
import type { Page } from '../domain/page.ts';
import { pagesOf } from './catalog.ts';
import { readSettings } from './settings.ts';

/** Texts that a document of this origin holds when it may be one of our pages; none for an origin that is no console. Not secret. */
export async function signsFor(origin: string): Promise<string[]> {
  const console = consoleOf(origin, [...allConsoles.values()], (await readSettings()).kezhiOrigins);
  return console === undefined ? [] : [...new Set(pagesOf(console).flatMap(signsOf))];
}

function signsOf({ proof, opener }: Page): readonly string[] {
  return [...(opener?.row ?? []), ...proof.labels];
}
