import { expect, test } from 'vitest';
import { linesWith, PRODUCT_FILES, PROJECT_FILES, TEXT_FILES, textOf } from './project-files.ts';

/** Rules on the repository that no other tool checks. Patterns are put together so that this file does not fit them itself. */
const either = (...words: string[]): string => words.join('|');
const NOT_THIS_FILE = (path: string): boolean => !path.startsWith('tests/rules/repository.test');

const TOP = new Set([
  'entrypoints',
  'components',
  'lib',
  'public',
  'tests',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
]);

test('there is a project to look at', () => {
  expect(PRODUCT_FILES.length).toBeGreaterThan(50);
  expect(TEXT_FILES.length).toBeGreaterThan(PRODUCT_FILES.length);
});

test('the top level holds what it should and dot files, nothing else', () => {
  const names = new Set(PROJECT_FILES.map((path) => path.split('/')[0] ?? ''));
  expect([...names].filter((name) => !TOP.has(name) && !name.startsWith('.'))).toEqual([]);
});

test('no room is a drawer for everything', () => {
  expect(PROJECT_FILES.filter((path) => /(^|\/)(utils?|helpers?|shared|common|misc)(\/|\.tsx?$)/.test(path))).toEqual([]);
});

test('no file only passes others on', () => {
  expect(PROJECT_FILES.filter((path) => /(^|\/)index\.tsx?$/.test(path))).toEqual([]);
});

test('a file of the product has at most 200 lines', () => {
  expect(PRODUCT_FILES.filter((path) => textOf(path).split('\n').length > 200)).toEqual([]);
});

test('an entrypoint has at most 60 lines', () => {
  const wiring = PRODUCT_FILES.filter((path) => /^entrypoints\/([^/]+|[^/]+\/main)\.tsx?$/.test(path));
  expect(wiring.filter((path) => textOf(path).split('\n').length > 60)).toEqual([]);
});

test('nothing waits a fixed time', () => {
  expect(linesWith(TEXT_FILES.filter(NOT_THIS_FILE), /\bwaitForTimeout\(/)).toEqual([]);
  expect(linesWith(PRODUCT_FILES, /\b(setTimeout|setInterval|pause|delay|sleep)\(.*,\s*[\d_]{3,}\s*\)/)).toEqual([]);
  // A page that is imitated may have timers; a test that sleeps may not.
  const tests = TEXT_FILES.filter((path) => /^tests\/.*\.tsx?$/.test(path) && NOT_THIS_FILE(path));
  expect(linesWith(tests, /\bsetTimeout\((resolve|done|next|r),\s*[\d_]+\s*\)|\b(pause|delay|sleep)\([\d_]+\)/)).toEqual([]);
});

test('no test is left out', () => {
  const tests = TEXT_FILES.filter((path) => /\.(test|spec)\.tsx?$/.test(path) && NOT_THIS_FILE(path));
  expect(linesWith(tests, /\b(test|it|describe)(\.describe)?\.(skip|only|todo|fixme|skipIf|runIf)\b/)).toEqual([]);
});

test('the product writes nothing to the console', () => {
  expect(linesWith(PRODUCT_FILES, /\bconsole\.[a-z]+\(/)).toEqual([]);
});

test('no path of one machine', () => {
  const places = new RegExp(`(^|[^\\w.$}/-])/(${either('work', 'farm', 'root', 'home/\\w+', 'tmp', 'Users/\\w+')})/`);
  expect(linesWith(TEXT_FILES.filter(NOT_THIS_FILE), places)).toEqual([]);
  expect(linesWith(TEXT_FILES.filter(NOT_THIS_FILE), new RegExp(`\\.\\./${'shared'}/`))).toEqual([]);
});

test('packages are named by exact versions, and the lock file names no registry', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json'));
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
  expect(
    linesWith(
      ['package-lock.json'],
      /"resolved"|https?:\/\/(?!([\w.-]+\.)?(github|opencollective|patreon|tidelift|paypal|ko-fi|buymeacoffee|feross|polar)\b)[\w.-]*(registry|npm)/,
    ),
  ).toEqual([]);
});

test('the lock file names the packages of every platform, else npm refuses it', () => {
  const packages: Record<string, { optionalDependencies?: Record<string, string> }> = JSON.parse(textOf('package-lock.json')).packages;
  const named = Object.keys(packages);
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !named.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
});

test('no secret lies in the tree', () => {
  const keys = new RegExp(
    either('-----BEGIN [A-Z ]*PRIVATE KEY', '\\bghp_[A-Za-z0-9]{30}', '\\bnpm_[A-Za-z0-9]{30}', '\\bAKIA[A-Z0-9]{16}', '_auth(Token)?='),
  );
  expect(linesWith(TEXT_FILES.filter(NOT_THIS_FILE), keys)).toEqual([]);
});

test('every import names its file with the extension', () => {
  const code = TEXT_FILES.filter((path) => /\.tsx?$/.test(path));
  expect(linesWith(code, /\bfrom '\.\.?\/[^']*(?<!\.(ts|tsx|json|css|mjs))'/)).toEqual([]);
});

test('zod comes whole, never as `{ z }`, which is three times the size', () => {
  expect(linesWith(PRODUCT_FILES, /import \{[^}]*\} from 'zod'/)).toEqual([]);
});
