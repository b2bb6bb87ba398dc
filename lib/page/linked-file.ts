import { toBase64 } from '../domain/base64.ts';
import { findAll } from './composed.ts';
import type { Ground } from './locate/ground.ts';
import { textOf } from './read-text.ts';
import { isShown } from './shown.ts';
import { tidy } from './text.ts';

/** The largest file that is taken, in bytes: a verification file has some 20. */
const LARGEST = 100_000;

/**
 * The bytes behind the one shown link that says a file's name, as base64; undefined when there is no such link or nothing of that kind behind it.
 * They are asked for as a press on the link would: of the page's own origin alone, with the session of the person.
 */
export async function linkedFile(name: string, { area, index, look }: Ground): Promise<string | undefined> {
  const links = findAll(area, 'a[href]', index.roots).filter((link) => tidy(textOf(link, look.noise)) === name && isShown(link));
  const [href, ...others] = new Set(links.map((link) => (link as HTMLAnchorElement).href));
  if (href === undefined || others.length > 0 || new URL(href).origin !== self.origin) return undefined;
  const answer = await fetch(href, { credentials: 'same-origin', redirect: 'error' }).catch(() => undefined);
  const bytes = answer?.ok === true ? new Uint8Array(await answer.arrayBuffer()) : new Uint8Array();
  return bytes.length === 0 || bytes.length > LARGEST ? undefined : toBase64(bytes);
}
