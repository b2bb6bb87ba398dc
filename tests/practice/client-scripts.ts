import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { SiteAnswer } from './site.ts';

const HERE = import.meta.dirname;
/** `/_practice/<folders>/client/<file>.ts` or `.css`, as it lies under tests/practice; nothing outside a client folder is served. */
const CLIENT = /^\/_practice\/((?:[a-z-]+\/)*client\/(?:[a-z-]+\/)*[a-z0-9-]+\.(ts|css))$/;

const stripped = new Map<string, string>();

/**
 * A client script as JavaScript, its types stripped once per process, or a style sheet as it stands. Undefined for any other address.
 * Scripts keep their `.ts` names, so their relative imports are addresses of their own.
 */
export function clientScript(path: string): SiteAnswer | undefined {
  const [, name, kind] = CLIENT.exec(path) ?? [];
  if (!name) return undefined;
  const place = join(HERE, name);
  if (!existsSync(place)) return undefined;
  const type = kind === 'css' ? 'text/css' : 'text/javascript';
  return {
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' },
    body: scriptText(place, kind === 'ts'),
  };
}

/** The text of a file under tests/practice, types stripped when asked; kept for the life of the process. */
function scriptText(place: string, strip: boolean): string {
  const known = stripped.get(place);
  if (known !== undefined) return known;
  const source = readFileSync(place, 'utf8');
  const text = strip ? stripQuietly(source) : source;
  stripped.set(place, text);
  return text;
}

/** Node prints a warning at the first use of the stripper, though this Node has it on by default; that one warning is held back. */
function stripQuietly(source: string): string {
  const emit = process.emitWarning;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emit;
  }
}
