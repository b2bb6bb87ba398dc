import { readFileSync } from 'node:fs';

const messages = JSON.parse(readFileSync(new URL('../../../public/_locales/zh_CN/messages.json', import.meta.url), 'utf8')) as Record<
  string,
  { message: string }
>;

/** A text of the interface in Chinese, as a person reads it. Throws for a key that does not exist. */
export function text(key: string, substitutions: readonly string[] = []): string {
  const found = messages[key];
  if (found === undefined) throw new Error(`no text ${key}`);
  return found.message.replaceAll(/\$(\d)/g, (_, at: string) => substitutions[Number(at) - 1] ?? '');
}
