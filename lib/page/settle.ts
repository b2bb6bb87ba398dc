/** A page that has not changed for this long, in ms, is quiet. Frameworks answer an event in the same or the next task. */
const STILL = 40;

/** A page that never rests (a clock, a progress bar) is taken as it is after this long, in ms. */
const DEADLINE = 1_000;

const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true };

/** Waits until nothing in the roots has changed for 40 ms, at most a second. */
export function quiet(roots: readonly Node[]): Promise<void> {
  return new Promise((resolve) => {
    const end = performance.now() + DEADLINE;
    let timer: ReturnType<typeof setTimeout>;
    const watch = new MutationObserver(() => again());
    const done = (): void => {
      watch.disconnect();
      resolve();
    };
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(done, Math.min(STILL, Math.max(0, end - performance.now())));
    };
    for (const root of roots) watch.observe(root, EVERYTHING);
    again();
  });
}
