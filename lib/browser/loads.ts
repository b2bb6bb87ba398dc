/**
 * Tries something until it succeeds: at once, and again after each document that the tab has loaded meanwhile, in any frame.
 * Answers the last result, successful or not, when `deadline` (ms) has passed. Loads that happen during a try are not missed.
 */
export async function afterEachLoad<T>(tabId: number, deadline: number, attempt: () => Promise<T>, isDone: (result: T) => boolean): Promise<T> {
  let loaded = Promise.withResolvers<'load'>();
  const listener = (details: { tabId: number }): void => {
    if (details.tabId === tabId) loaded.resolve('load');
  };
  const end = Promise.withResolvers<'deadline'>();
  const timer = setTimeout(() => end.resolve('deadline'), deadline);
  chrome.webNavigation.onCompleted.addListener(listener);
  try {
    for (;;) {
      loaded = Promise.withResolvers();
      const result = await attempt();
      if (isDone(result) || (await Promise.race([loaded.promise, end.promise])) === 'deadline') return result;
    }
  } finally {
    clearTimeout(timer);
    chrome.webNavigation.onCompleted.removeListener(listener);
  }
}
