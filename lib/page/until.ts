/** How often a fact is looked at: many facts (a posted value, a fading opacity) change without any event. */
const LOOK_EVERY = 25;

/**
 * Waits until a fact is there and answers it; undefined when the deadline, in ms, passes first. False and undefined mean not yet.
 * `every` is for facts that are dear to look at.
 */
export async function until<T>(fact: () => T | false | undefined, deadline: number, every: number = LOOK_EVERY): Promise<T | undefined> {
  const end = performance.now() + deadline;
  for (;;) {
    const found = fact();
    if (found !== undefined && found !== false) return found;
    const left = end - performance.now();
    if (left <= 0) return undefined;
    await pause(Math.min(every, left));
  }
}

/** Lets the page work for some time, in ms. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
