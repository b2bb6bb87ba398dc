import type { Place } from './place.ts';

/** The vendor calls something otherwise from now on: every text of the page that says `from`, in frames and below shadow roots too, says `to`. */
export function relabel(from: string, to: string): (place: Place) => Promise<void> {
  return async ({ tab }) => {
    const counts = await Promise.all(tab.frames().map((frame) => frame.evaluate(say, [from, to] as const)));
    if (counts.every((count) => count === 0)) throw new Error(`Nothing says ${from}.`);
  };
}

/** Runs in the page; answers how many texts it changed. */
function say([from, to]: readonly [string, string]): number {
  let changed = 0;
  const walk = (root: Document | ShadowRoot): void => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (node.nodeValue?.trim() !== from || node.parentElement?.matches('script,textarea')) continue;
      node.nodeValue = to;
      changed += 1;
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) walk(element.shadowRoot);
  };
  walk(document);
  return changed;
}
