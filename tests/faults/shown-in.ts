// Tests that show faults at several points, each a file under tests/.
export const ENDED = 'faults/worker-ended.test.ts';
export const MEETS = 'faults/run-meets.test.ts';
export const STORAGE = 'faults/storage.test.ts';
export const BORDERS = 'faults/borders.test.ts';
export const BROWSER = 'e2e/faults.spec.ts';
export const REFUSALS = 'e2e/refusals.spec.ts';
export const PROVE = 'page/prove-page.spec.ts';
export const BAD = 'unit/bad-input/bad-input.test.ts';
