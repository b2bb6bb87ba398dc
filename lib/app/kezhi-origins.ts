import { registerConsoleScript } from '../browser/content-scripts.ts';
import { askForOrigin, dropOrigin, mayUseOrigin } from '../browser/permissions.ts';
import { allConsoles } from '../catalog/all-consoles.ts';
import { consoleOf } from '../domain/console-of.ts';
import { isDisguised, nearMiss } from '../domain/formats/near-miss.ts';
import { readSettings, writeSettings } from './settings.ts';

/** What is wrong with an address typed for the backend, as the key of a sentence. */
export type OriginProblem =
  | 'origin_form'
  | 'origin_scheme'
  | 'origin_known'
  | 'origin_denied'
  | 'domain_letters'
  | 'domain_near_miss'
  | 'domain_disguised';

/**
 * Adds the origin of a backend and asks for the permission, in the handler of the click. Whatever follows the host is dropped.
 * Answers what is wrong, and then nothing is stored.
 */
export async function addKezhiOrigin(typed: string): Promise<OriginProblem | undefined> {
  const text = typed.normalize('NFKC').replaceAll(/[\s\u200b-\u200f\u2060\ufeff]/gu, '');
  const address = text.includes('://') ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return 'origin_form';
  const { origin, protocol, username, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return 'origin_scheme';
  if (username !== '' || !hostname.includes('.') || hostname.includes('*')) return 'origin_form';
  // A console's own host is known already, and another console's can never be the backend.
  if (consoleOf(`https://${hostname}/`, [...allConsoles.values()], []) !== undefined) return 'origin_known';
  const pretended = pretence(hostname);
  if (pretended !== undefined) return pretended;
  if (!(await askForOrigin(origin))) return 'origin_denied';
  const settings = await readSettings();
  await writeSettings({ ...settings, kezhiOrigins: [...new Set([...settings.kezhiOrigins, origin])] });
  await reconcileOrigins();
  return undefined;
}

/** A host that looks like a genuine one and is another: secrets would go there. Letters beyond ASCII come as xn--. */
function pretence(host: string): OriginProblem | undefined {
  if (/(^|\.)xn--/.test(host)) return 'domain_letters';
  if (isDisguised(host)) return 'domain_disguised';
  return nearMiss(host) === undefined ? undefined : 'domain_near_miss';
}

/** Takes an origin away and gives its permission back. */
export async function removeKezhiOrigin(origin: string): Promise<void> {
  const settings = await readSettings();
  await writeSettings({ ...settings, kezhiOrigins: settings.kezhiOrigins.filter((known) => known !== origin) });
  await reconcileOrigins();
  await dropOrigin(origin);
}

/** Puts the content script on just those configured origins that the browser still permits. */
export async function reconcileOrigins(): Promise<void> {
  const { kezhiOrigins } = await readSettings();
  const allowed = await Promise.all(kezhiOrigins.map(mayUseOrigin));
  await registerConsoleScript(kezhiOrigins.filter((_, at) => allowed[at] === true));
}
