/**
 * Who may import whom: the table of the house, as data. A room may always import itself unless it says otherwise.
 * `types` are rooms whose types alone may be named; they vanish at build.
 */
export interface Room {
  readonly name: string;
  /** Files of the room, as a regular expression on the path from the top. */
  readonly files: string;
  /** Rooms it may import. */
  readonly rooms: readonly string[];
  /** Rooms of which it may import types only. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

/** Inside a vendor's page: the content script, the engine, the button. They never bundle the catalog. */
const IN_PAGE = String.raw`^entrypoints/([^/]+\.content|engine|around|page-button)[./]`;

export const IMPORT_TABLE: readonly Room[] = [
  { name: 'domain', files: '^lib/domain/', rooms: ['domain'], packages: ['zod', '@noble/hashes'] },
  { name: 'catalog', files: '^lib/catalog/', rooms: ['domain', 'catalog'], packages: [] },
  { name: 'page', files: '^lib/page/', rooms: ['plain domain', 'page'], types: ['domain'], packages: ['dom-accessibility-api'] },
  { name: 'store', files: '^lib/store/', rooms: ['domain', 'store', 'vault'], packages: ['dexie'] },
  { name: 'vault', files: '^lib/vault/', rooms: ['domain', 'store', 'vault'], packages: ['@noble/hashes'] },
  { name: 'browser', files: '^lib/browser/', rooms: ['browser'], types: ['domain'], packages: ['webextension-polyfill'] },
  { name: 'messaging', files: '^lib/messaging/', rooms: ['domain', 'browser', 'messaging'], packages: ['zod', '@webext-core/messaging'] },
  {
    name: 'app',
    files: '^lib/app/',
    rooms: ['domain', 'catalog', 'store', 'vault', 'browser', 'messaging', 'app'],
    packages: ['uuidv7', 'papaparse', 'read-excel-file', 'fflate', 'pinyin-match'],
  },
  { name: 'components', files: '^components/', rooms: ['domain', 'components'], packages: ['react', 'radix-ui', 'uqr'] },
  {
    name: 'entrypoints of the extension',
    files: `^entrypoints/(?!${IN_PAGE.slice('^entrypoints/'.length)})`,
    rooms: ['domain', 'browser', 'messaging', 'app', 'components', 'entrypoints of the extension'],
    packages: ['wxt', 'react', 'react-dom'],
  },
  { name: 'entrypoints in a page', files: IN_PAGE, rooms: ['domain', 'hosts', 'page', 'messaging'], packages: ['wxt'] },
];

/** Single files that are named in the table beside the rooms. */
export const SINGLE_FILES: Readonly<Record<string, string>> = {
  /** Files of the domain without schemas: light enough for a vendor's page. */
  'plain domain': String.raw`^lib/domain/(base64|content|digest|mask|outcome|plan|rows)\.ts$`,
  hosts: String.raw`^lib/catalog/hosts\.ts$`,
};

/** The path pattern of a room or a single file. */
export function filesOf(name: string): string {
  const files = SINGLE_FILES[name] ?? IMPORT_TABLE.find((room) => room.name === name)?.files;
  if (!files) throw new Error(`No room is called ${name}.`);
  return files;
}
