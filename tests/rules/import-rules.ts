import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';
import { filesOf, IMPORT_TABLE, type Room } from './import-table.ts';

const packagePath = (name: string) => `(^|/)node_modules/${name}/`;

/** One room imports only what its row of the table allows. */
const roomRule = (room: Room): IForbiddenRuleType => ({
  name: `${room.name.replaceAll(' ', '-')}-borders`,
  severity: 'error',
  from: { path: room.files },
  to: {
    pathNot: [...room.rooms.map(filesOf), ...(room.types ?? []).map(filesOf), ...room.packages.map(packagePath)],
  },
});

/** Where only types may cross, nothing else does. */
const typesRule = (room: Room): IForbiddenRuleType => ({
  name: `${room.name.replaceAll(' ', '-')}-types-only`,
  severity: 'error',
  from: { path: room.files },
  to: { path: (room.types ?? []).map(filesOf), pathNot: room.rooms.map(filesOf), dependencyTypesNot: ['type-only'] },
});

/** The rules of the house for dependency-cruiser; each is an error. */
export const IMPORT_RULES: IForbiddenRuleType[] = [
  ...IMPORT_TABLE.map(roomRule),
  ...IMPORT_TABLE.filter((room) => room.types).map(typesRule),
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  { name: 'not-to-tests', severity: 'error', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
  {
    name: 'not-to-dev-packages',
    severity: 'error',
    from: { path: '^(lib|components)/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
  },
  {
    name: 'no-dead-files',
    comment: 'The catalog collects its data files by a glob, which no import names.',
    severity: 'error',
    from: { path: '^entrypoints/' },
    to: { path: '^(lib|components)/', pathNot: '^lib/catalog/.+/', reachable: false },
  },
  {
    name: 'page-without-catalog',
    comment: 'A content script takes resolved steps by message: with the catalog it was 105 kB, without 26 kB.',
    severity: 'error',
    from: { path: filesOf('entrypoints in a page') },
    to: { path: '^lib/(catalog|store|vault|app)/', pathNot: filesOf('hosts'), reachable: true },
  },
];

/**
 * swc reads the TypeScript, because TypeScript 7 has no programmatic interface; type-only imports are seen as such.
 * Imports are relative with their extension, so no alias has to be known.
 */
export const CRUISE_OPTIONS: ICruiseOptions = {
  parser: 'swc',
  tsPreCompilationDeps: 'specify',
  doNotFollow: { path: 'node_modules' },
  enhancedResolveOptions: {
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'default'],
  },
};
