import { HOST } from './button/host.ts';
import { type Root, rootsOf } from './composed.ts';

/** How long a page must be quiet before it is looked at, and how long a page that is never quiet is left alone. */
const QUIET = 250;
const PATIENCE = 1500;

/** What a person may see change: nodes, and what shows or hides them. Contents of fields are nobody's business here. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'disabled', 'readonly'],
};

/** What our own in-page button does to the page is no change of the page. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const host = (globalThis as Record<symbol, unknown>)[HOST];
  const moved = [...addedNodes, ...removedNodes];
  return host !== undefined && (target === host || (moved.length > 0 && moved.every((node) => node === host)));
}

function holdSign(roots: readonly Root[], signs: readonly string[]): boolean {
  const texts = roots.map((root) => ('body' in root ? root.body : root)?.textContent ?? '');
  return signs.some((sign) => texts.some((text) => text.includes(sign)));
}

/**
 * Calls back when the document may show one of our pages and something has changed since the last call, once it has come to rest.
 * `signs` are texts such a page holds; without any the document is not watched at all. Open shadow roots are part of it: each is watched
 * from the first look that finds it. Ends with the returned function.
 */
export function watchFrame(signs: readonly string[], onChange: () => void): () => void {
  if (signs.length === 0) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const look = (): void => {
    timer = undefined;
    // To observe what is observed already changes nothing.
    const roots = rootsOf(document);
    for (const root of roots) observer.observe(root, WATCHED);
    if (holdSign(roots, signs)) onChange();
  };
  const wait = (): void => {
    const now = performance.now();
    if (timer === undefined) since = now;
    else if (now - since > PATIENCE) return;
    clearTimeout(timer);
    timer = setTimeout(look, QUIET);
  };
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) wait();
  });
  observer.observe(document, WATCHED);
  // A page that comes back by the back button is the old document, unchanged: nothing else would say that it is in front again.
  const restored = ({ persisted }: PageTransitionEvent): void => void (persisted && wait());
  addEventListener('pageshow', restored);
  wait();
  return () => {
    observer.disconnect();
    removeEventListener('pageshow', restored);
    clearTimeout(timer);
  };
}
