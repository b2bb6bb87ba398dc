/** How often something is tried when nothing loads, in ms: a page may draw what it shows long after its document has loaded. */
const EVERY = 500;

/**
 * Tries something until it is done: at once, again after each document that the tab has loaded meanwhile, in any frame, and every half second.
 * Answers the last result, done or not, when `deadline` (ms) has passed. Loads that happen during a try are not missed.
 */
export async function tryUntil<T>(tabId: number, deadline: number, attempt: () => Promise<T>, isDone: (result: T) => boolean): Promise<T> {
  const end = performance.now() + deadline;
  let wake = (): void => undefined;
  const listener = (details: { tabId: number }): void => {
    if (details.tabId === tabId) wake();
  };
  chrome.webNavigation.onCompleted.addListener(listener);
  try {
    for (;;) {
      const { promise: next, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      const result = await attempt();
      if (isDone(result) || performance.now() >= end) return result;
      const timer = setTimeout(resolve, EVERY);
      await next;
      clearTimeout(timer);
    }
  } finally {
    chrome.webNavigation.onCompleted.removeListener(listener);
  }
}
