import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countPlaywright, countVitest } from './count-results.ts';
import { runStep } from './run-step.ts';

const folder = mkdtempSync(join(tmpdir(), 'kezhi-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(name: string, content: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('tests of Vitest are counted as it reports them', () => {
  expect(countVitest(report('vitest.json', { numPassedTests: 7, numFailedTests: 2 }))).toEqual({ passed: 7, failed: 2 });
});

test('a test of Playwright that passed at a second try has failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
  expect(countPlaywright(report('playwright.json', { stats }))).toEqual({ passed: 5, failed: 2 });
});

test('a runner that left no report counts nothing', () => {
  expect(countVitest(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0 });
});

test('a step that fails or cannot be started has failed', async () => {
  expect(await runStep('ends well', ['node', '--eval', '0'])).toBe(true);
  expect(await runStep('ends badly', ['node', '--eval', 'process.exitCode = 3'])).toBe(false);
  expect(await runStep('is not there', ['no-such-program-here'])).toBe(false);
});
