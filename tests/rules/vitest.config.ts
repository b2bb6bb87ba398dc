import { defineConfig } from 'vitest/config';

/** Tests without a browser: pure rooms, the catalog, the repository's own rules. Those that need one end in `.spec.ts` and run in Playwright. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    // A busy machine is no fault of a test: a deadline costs nothing while it passes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    allowOnly: false,
    passWithNoTests: false,
    maxWorkers: 2,
  },
});
