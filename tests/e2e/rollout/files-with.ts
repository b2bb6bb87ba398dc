import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** As databases, caches and pages write a text down. */
const ENCODINGS = ['utf8', 'latin1', 'utf16le'] as const;

/**
 * Every file below a folder that holds one of the secrets, in whatever encoding, as its path. What a format would escape is left out, so
 * that the secret is found inside JSON and HTML too; pictures inside a report are no text.
 */
export function filesWith(folder: string, secrets: readonly string[]): string[] {
  const parts = secrets.flatMap((secret) => ENCODINGS.map((encoding) => Buffer.from(plainPart(secret), encoding)));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = contentOf(file);
      return parts.some((part) => bytes.includes(part));
    })
    .map((file) => relative(folder, file))
    .toSorted();
}

/** The first part of a secret that is written the same in text, JSON and HTML. */
function plainPart(secret: string): string {
  const part = /^[^"\\<>&'\u0100-\uffff]+/.exec(secret)?.[0] ?? '';
  if (part.length < 6) throw new Error('Of this secret too little would be looked for.');
  return part;
}

function contentOf(file: string): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith('.html') ? Buffer.from(bytes.toString('utf8').replaceAll(/base64,[^"]*/g, '')) : bytes;
}
