import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countPlaywright, countVitest } from './rules/count-results.ts';
import { runStep } from './rules/run-step.ts';

/**
 * `npm test`: every check of the project, one after the other, none left out because one before it failed.
 * The last line is the sum: each test of Vitest and Playwright counts as one, each other check as one.
 */
const reports = mkdtempSync(join(tmpdir(), 'kezhi-reports-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Reads how many tests passed and failed. Left out: the step itself counts as one. */
  readonly count?: () => Counts;
}

const STEPS: readonly Step[] = [
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'import table', command: ['node', 'tests/rules/check-imports.ts'] },
  {
    name: 'tests without a browser',
    command: [
      'vitest',
      'run',
      '--config',
      'tests/rules/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    count: () => countVitest(vitestReport),
  },
  { name: 'production build', command: ['wxt', 'build'] },
  { name: 'sizes', command: ['size-limit', '--config', 'tests/rules/sizes.json'] },
  { name: 'manifest', command: ['node', 'tests/rules/check-manifest.ts'] },
  { name: 'a browser', command: ['node', 'tests/e2e/stage/have-browser.ts'] },
  {
    name: 'tests in the browser',
    command: ['playwright', 'test', '--config', 'tests/rules/playwright.config.ts'],
    env: { KEZHI_PLAYWRIGHT_REPORT: playwrightReport },
    count: () => countPlaywright(playwrightReport),
  },
];

let passed = 0;
let failed = 0;
const failing: string[] = [];
for (const { name, command, env, count } of STEPS) {
  const succeeded = await runStep(name, command, env);
  const counts = count?.() ?? { passed: Number(succeeded), failed: 0 };
  passed += counts.passed;
  // A runner that failed beside its tests, or left no report, is one failure of its own.
  failed += succeeded || counts.failed > 0 ? counts.failed : 1;
  if (!succeeded) failing.push(name);
}
rmSync(reports, { recursive: true });
if (failing.length > 0) console.log(`\nfailing: ${failing.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
