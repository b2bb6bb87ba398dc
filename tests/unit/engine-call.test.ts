import { afterEach, expect, test, vi } from 'vitest';
import { callEveryFrame, callFrame, loadEngine, reloadFrame } from '../../lib/browser/engine-call.ts';

const FRAME = { frameId: 0, documentId: 'D', mark: 'M' };

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A browser whose scripting refuses with this sentence. */
function refusing(sentence: string): void {
  vi.stubGlobal('chrome', { scripting: { executeScript: () => Promise.reject(new Error(sentence)) } });
}

test.each(['Frame with ID 0 was removed.', 'No tab with id: 7.', 'Frame with ID 0 is showing error page'])(
  'a page that leaves under a call (%s) answers nothing',
  async (sentence) => {
    refusing(sentence);
    await loadEngine(7);
    await reloadFrame(7, FRAME);
    expect(await callEveryFrame(7, 'recognise', [[]])).toEqual([]);
    expect(await callFrame(7, FRAME, 'recognise', [[]])).toBeUndefined();
  },
);

test('any other fault is not swallowed', async () => {
  refusing('Could not load file: engine.js');
  await expect(loadEngine(7)).rejects.toThrow('engine.js');
  await expect(callEveryFrame(7, 'recognise', [[]])).rejects.toThrow('engine.js');
});

test('the answer of another document is no answer', async () => {
  vi.stubGlobal('chrome', {
    scripting: { executeScript: async () => [{ frameId: 0, documentId: 'other', result: { mark: 'M', answer: ['a'] } }] },
  });
  expect(await callFrame(7, FRAME, 'recognise', [[]])).toBeUndefined();
});

test('another document that the call ends up in does nothing, and says so by no answer', async () => {
  const fill = vi.fn(() => 'filled');
  const ENGINE = Symbol.for('kezhi.engine');
  Object.assign(globalThis, { [ENGINE]: { fill } });
  const executeScript = async ({ func, args }: { func: (...args: unknown[]) => unknown; args: unknown[] }) => [
    { frameId: 0, documentId: 'D', result: await func(...args) },
  ];
  vi.stubGlobal('chrome', { scripting: { executeScript } });
  const args = [{} as never, {} as never] as const;
  expect(await callFrame(7, FRAME, 'fill', [...args])).toBeUndefined();
  expect(await callEveryFrame(7, 'fill', [...args], [FRAME])).toEqual([]);
  expect(fill).not.toHaveBeenCalled();
  const [here] = await callEveryFrame(7, 'fill', [...args]);
  expect(here?.answer).toBe('filled');
  expect(await callFrame(7, { ...FRAME, mark: here?.mark ?? '' }, 'fill', [...args])).toBe('filled');
  Reflect.deleteProperty(globalThis, ENGINE);
});

test('a document that the browser has frozen is not waited for without end', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { scripting: { executeScript: () => new Promise(() => undefined) } });
  const call = callFrame(7, FRAME, 'fill', [{} as never, {} as never]);
  const told = expect(call).rejects.toThrow('does not answer');
  await vi.advanceTimersByTimeAsync(120_000);
  await told;
});
