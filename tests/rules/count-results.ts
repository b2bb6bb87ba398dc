import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** How many tests passed and failed by Vitest's JSON report; nothing when it left none. */
export function countVitest(path: string): Counts {
  const report = readReport<{ numPassedTests: number; numFailedTests: number }>(path);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

/** How many tests passed and failed by Playwright's JSON report; nothing when it left none. One that passed only at a second try has failed. */
export function countPlaywright(path: string): Counts {
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(path);
  return { passed: report?.stats.expected ?? 0, failed: (report?.stats.unexpected ?? 0) + (report?.stats.flaky ?? 0) };
}

function readReport<T>(path: string): T | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}
