import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Every file that belongs to the project: known to git or about to be, and still there. Paths from the top. */
export const PROJECT_FILES: readonly string[] = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(path))
  .toSorted();

const TEXT = /\.(ts|tsx|mjs|js|json|css|html|md|svg|yml)$|^\.[^/]+$|^LICENSE$|^\.ci\//;

/** Those of them that are text. */
export const TEXT_FILES = PROJECT_FILES.filter((path) => TEXT.test(path));

/** The code that ships. */
export const PRODUCT_FILES = PROJECT_FILES.filter((path) => /^(entrypoints|components|lib)\/.*\.tsx?$/.test(path));

export function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Every line of these files that a pattern fits, as `path:line: text`. */
export function linesWith(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  );
}
