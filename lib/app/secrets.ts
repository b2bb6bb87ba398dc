import { onAreaChange, readArea, readAreaUnder, removeFromArea, writeArea } from '../browser/areas.ts';
import { digestOf } from '../domain/digest.ts';
import type { SecretMark } from '../domain/make-rows.ts';

const PREFIX = 'secret:';
const keyOf = (merchant: string, fact: string): string => `${PREFIX}${merchant}:${fact}`;

/** Keeps a secret for this browser session: in memory, for extension pages alone, gone when the browser quits. */
export async function keepSecret(merchant: string, fact: string, secret: string): Promise<void> {
  await writeArea('session', keyOf(merchant, fact), secret);
}

export async function secretOf(merchant: string, fact: string): Promise<string | undefined> {
  const secret = await readArea('session', keyOf(merchant, fact));
  return typeof secret === 'string' ? secret : undefined;
}

export async function forgetSecret(merchant: string, fact: string): Promise<void> {
  await removeFromArea('session', [keyOf(merchant, fact)]);
}

/** Ids of the facts whose secrets are at hand for a merchant. */
export async function secretsAtHand(merchant: string): Promise<ReadonlySet<string>> {
  const prefix = keyOf(merchant, '');
  return new Set(Object.keys(await readAreaUnder('session', prefix)).map((key) => key.slice(prefix.length)));
}

/** Digest and length of every secret at hand, so that a page can be compared with them without giving them to it. */
export async function secretMarks(merchant: string, nonce: string): Promise<Record<string, SecretMark>> {
  const prefix = keyOf(merchant, '');
  const secrets = Object.entries(await readAreaUnder('session', prefix)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const marks = secrets.map(([key, secret]): [string, SecretMark] => [
    key.slice(prefix.length),
    { digest: digestOf(nonce, secret), length: Array.from(secret).length },
  ]);
  return Object.fromEntries(marks);
}

/** Calls back when a secret was given or forgotten, until the returned function is called. */
export function onSecretsChange(callback: () => void): () => void {
  return onAreaChange('session', (keys) => {
    if (keys.some((key) => key.startsWith(PREFIX))) callback();
  });
}
