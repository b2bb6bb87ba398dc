/** How long a secret may lie in the clipboard, in ms. */
export const CLEAR_AFTER = 30_000;

/** Counts what was copied here: a later copy takes the place of an earlier one, which then need not be cleared. */
let copies = 0;

/** Copies in the click that asks for it. Answers false when the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  copies += 1;
  return writeText(text);
}

/**
 * Empties the clipboard once CLEAR_AFTER has passed, unless something else was copied here by then. The browser lets a page do so only while it
 * has the focus: else `held` is told, and it is done as soon as the person comes back.
 */
export function clearLater(tell: (end: 'cleared' | 'held') => void): void {
  const mine = copies;
  setTimeout(() => void clear(mine, tell), CLEAR_AFTER);
}

async function clear(mine: number, tell: (end: 'cleared' | 'held') => void): Promise<void> {
  if (mine !== copies) return;
  if (await writeText('')) return tell('cleared');
  tell('held');
  window.addEventListener('focus', () => void clear(mine, tell), { once: true });
}

async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
