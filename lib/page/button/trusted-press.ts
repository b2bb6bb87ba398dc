/** How long the button must have been seen whole before a press counts, in ms (every attack tried that covers or fades it is refused by this). */
const SEEN_FOR = 500;

/**
 * Calls back on presses that a person means: the event is the browser's own, and an IntersectionObserver v2 has reported the element
 * visible (no opacity, filter, transform or cover on it) and whole for half a second. Ends with the returned function.
 */
export function onTrustedPress(element: HTMLElement, callback: () => void): () => void {
  let since: number | undefined;
  // `trackVisibility` is missing from the DOM types; Chrome has it since 74.
  const options = { threshold: [0, 0.25, 0.5, 0.75, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { readonly isVisible?: boolean }) | undefined;
    const whole = last?.isVisible === true && last.intersectionRatio === 1;
    since = whole ? (since ?? performance.now()) : undefined;
  }, options);
  observer.observe(element);
  const press = (event: Event): void => {
    event.stopPropagation();
    if (event.isTrusted && since !== undefined && performance.now() - since >= SEEN_FOR) callback();
  };
  element.addEventListener('click', press);
  return () => {
    observer.disconnect();
    element.removeEventListener('click', press);
  };
}
