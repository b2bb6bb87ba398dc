/** The first element that fits, in the document or below an open shadow root. */
export function findDeep<E extends HTMLElement = HTMLElement>(css: string, from: Document | ShadowRoot = document): E | null {
  const here = from.querySelector<E>(css);
  if (here) return here;
  for (const { shadowRoot } of from.querySelectorAll('*')) {
    const found = shadowRoot && findDeep<E>(css, shadowRoot);
    if (found) return found;
  }
  return null;
}
