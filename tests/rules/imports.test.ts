import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cruised, cruiseImports } from './cruise-imports.ts';

/** One file to import in each room, and one file in each room that imports all of them. */
const TARGETS: Readonly<Record<string, string>> = {
  domain: 'lib/domain/target.ts',
  'plain domain': 'lib/domain/plan.ts',
  catalog: 'lib/catalog/target.ts',
  hosts: 'lib/catalog/hosts.ts',
  page: 'lib/page/target.ts',
  store: 'lib/store/target.ts',
  vault: 'lib/vault/target.ts',
  browser: 'lib/browser/target.ts',
  messaging: 'lib/messaging/target.ts',
  app: 'lib/app/target.ts',
  components: 'components/target.ts',
};

const IMPORTERS: Readonly<Record<string, string>> = {
  domain: 'lib/domain/importer.ts',
  catalog: 'lib/catalog/importer.ts',
  page: 'lib/page/importer.ts',
  store: 'lib/store/importer.ts',
  vault: 'lib/vault/importer.ts',
  browser: 'lib/browser/importer.ts',
  messaging: 'lib/messaging/importer.ts',
  app: 'lib/app/importer.ts',
  components: 'components/importer.tsx',
  panel: 'entrypoints/sidepanel/importer.tsx',
  worker: 'entrypoints/background.ts',
  content: 'entrypoints/console.content.ts',
  engine: 'entrypoints/engine.ts',
};

/** Written by hand from the table of the house, not from the rules: what each importer may import at run time. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain', 'plain domain', 'zod'],
  catalog: ['domain', 'plain domain', 'catalog', 'hosts'],
  page: ['plain domain', 'page', 'dom-accessibility-api'],
  store: ['domain', 'plain domain', 'store', 'vault', 'dexie'],
  vault: ['domain', 'plain domain', 'store', 'vault'],
  browser: ['browser', 'webextension-polyfill'],
  messaging: ['domain', 'plain domain', 'browser', 'messaging', 'zod'],
  app: ['domain', 'plain domain', 'catalog', 'hosts', 'store', 'vault', 'browser', 'messaging', 'app'],
  components: ['domain', 'plain domain', 'components', 'react'],
  panel: ['domain', 'plain domain', 'browser', 'messaging', 'app', 'components', 'react', 'wxt'],
  worker: ['domain', 'plain domain', 'browser', 'messaging', 'app', 'components', 'react', 'wxt'],
  content: ['domain', 'plain domain', 'hosts', 'page', 'messaging', 'wxt'],
  engine: ['domain', 'plain domain', 'hosts', 'page', 'messaging', 'wxt'],
};

const PACKAGES = ['zod', 'dom-accessibility-api', 'dexie', 'webextension-polyfill', 'react', 'wxt'];

let top: string;
let cruised: Cruised;

beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'kezhi-imports-'));
  lay('package.json', JSON.stringify({ type: 'module', dependencies: Object.fromEntries(PACKAGES.map((name) => [name, '1'])) }));
  for (const name of PACKAGES) {
    lay(`node_modules/${name}/package.json`, JSON.stringify({ name, type: 'module', exports: './index.js' }));
    lay(`node_modules/${name}/index.js`, 'export const it = 1;');
  }
  for (const path of Object.values(TARGETS)) lay(path, 'export const it = 1;\nexport type It = 1;');
  for (const path of Object.values(IMPORTERS)) lay(path, importsOfEverything(path));
  lay('lib/page/types-only.ts', "import type { It } from '../domain/target.ts';\nexport type Mine = It;");
  lay('lib/app/lost.ts', "import '../app/nowhere.ts';");
  lay('lib/app/one.ts', "import './two.ts';");
  lay('lib/app/two.ts', "import './one.ts';");
  cruised = await cruiseImports(top, ['entrypoints', 'components', 'lib']);
});

afterAll(() => rmSync(top, { recursive: true }));

test.each(Object.keys(IMPORTERS))('%s imports what its row of the table allows and nothing else', (importer) => {
  const refused = [...Object.keys(TARGETS), ...PACKAGES].filter((target) => refuses(importer, target));
  const expected = [...Object.keys(TARGETS), ...PACKAGES].filter((target) => !ALLOWED[importer]?.includes(target));
  expect(refused).toEqual(expected);
});

test('the engine may name types of the domain', () => {
  expect(cruised.violations.filter((line) => /-(borders|types-only): lib\/page\/types-only/.test(line))).toEqual([]);
});

test('an import that leads nowhere and a cycle are errors', () => {
  expect(cruised.violations).toContain('not-to-unresolvable: lib/app/lost.ts → ../app/nowhere.ts');
  expect(cruised.violations.filter((line) => line.startsWith('no-cycles'))).not.toEqual([]);
});

test('a file that no entrypoint leads to is dead', () => {
  const dead = cruised.violations.filter((line) => line.startsWith('no-dead-files'));
  expect(dead).toContain('no-dead-files: lib/app/lost.ts → lib/app/lost.ts');
  expect(dead.join()).not.toContain('lib/app/target.ts');
});

test('the rules see the project: its files and their imports, types included', async () => {
  const project = await cruiseImports(process.cwd(), ['entrypoints', 'components', 'lib']);
  expect(project.modules).toBeGreaterThan(80);
  expect(project.dependencies).toBeGreaterThan(200);
});

function lay(path: string, text: string): void {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
}

/** A file that imports one thing of every room and every package. */
function importsOfEverything(path: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const rooms = Object.values(TARGETS).map((target, at) => `import { it as room${at} } from '${up}${target}';`);
  const packages = PACKAGES.map((name, at) => `import { it as package${at} } from '${name}';`);
  const names = [...rooms.map((_, at) => `room${at}`), ...packages.map((_, at) => `package${at}`)];
  return [...rooms, ...packages, `export const all = [${names.join(', ')}];`].join('\n');
}

function refuses(importer: string, target: string): boolean {
  const from = IMPORTERS[importer];
  const to = TARGETS[target] ?? `node_modules/${target}/`;
  return cruised.violations.some((line) => /-(borders|types-only): /.test(line) && line.includes(`: ${from} → ${to}`));
}
