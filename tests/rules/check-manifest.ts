import { deepStrictEqual } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Holds the built manifest (permissions, hosts, policy, everything) against the one that was reviewed, tests/rules/manifest.json.
 * `--update` writes the built one down as reviewed: look at the difference before it is committed.
 */
const REVIEWED = 'tests/rules/manifest.json';
const built = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8'));
delete built.version;

if (process.argv.includes('--update')) writeFileSync(REVIEWED, `${JSON.stringify(built, null, 2)}\n`);
deepStrictEqual(built, JSON.parse(readFileSync(REVIEWED, 'utf8')), 'The manifest is not the reviewed one.');
console.log('the manifest is the reviewed one');
