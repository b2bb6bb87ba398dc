import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CLEAR_AFTER, clearLater, copyText } from '../../components/copy/clipboard.ts';

/** A clipboard that refuses while the page has not the focus, as Chrome's does. */
const clipboard = { held: '', focus: true };

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(clipboard, { held: '', focus: true });
  const writeText = async (text: string): Promise<void> => {
    if (!clipboard.focus) throw new DOMException('Document is not focused.', 'NotAllowedError');
    clipboard.held = text;
  };
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  vi.stubGlobal('window', new EventTarget());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a secret in the clipboard', () => {
  test('is gone after the time that is promised, and not before', async () => {
    const tell = vi.fn();
    await copyText('s3cret');
    clearLater(tell);
    await vi.advanceTimersByTimeAsync(CLEAR_AFTER - 1);
    expect(clipboard.held).toBe('s3cret');
    await vi.advanceTimersByTimeAsync(1);
    expect(clipboard.held).toBe('');
    expect(tell.mock.calls).toEqual([['cleared']]);
  });

  test('is not cleared once something else was copied here', async () => {
    const tell = vi.fn();
    await copyText('s3cret');
    clearLater(tell);
    await copyText('LSKZ');
    await vi.advanceTimersByTimeAsync(CLEAR_AFTER);
    expect(clipboard.held).toBe('LSKZ');
    expect(tell).not.toHaveBeenCalled();
  });

  test('is told to be still there while the browser lets nobody clear it, and is cleared when the person comes back', async () => {
    const tell = vi.fn();
    await copyText('s3cret');
    clearLater(tell);
    clipboard.focus = false;
    await vi.advanceTimersByTimeAsync(CLEAR_AFTER);
    expect(tell.mock.calls).toEqual([['held']]);
    clipboard.focus = true;
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith('cleared'));
    expect(clipboard.held).toBe('');
  });
});

test('a browser that does not let anything be copied is told of', async () => {
  clipboard.focus = false;
  expect(await copyText('x')).toBe(false);
  vi.stubGlobal('navigator', {});
  expect(await copyText('x')).toBe(false);
});
