/** Under this name, in the isolated world, stands what ends with the extension that put it there. */
const LEAVE = Symbol.for('kezhi.leave');

/**
 * Ends all that this world's scripts put into the page and listen to there: the extension was updated, switched off or removed, and
 * nobody will call them again. What a newer extension brings stands in a world of its own and stays.
 */
export function leavePage(): void {
  own().abort();
}

/** Aborts when the extension leaves the page: everything that listens to the page or stands in it hangs on this. */
export function leaving(): AbortSignal {
  return own().signal;
}

function own(): AbortController {
  const world = globalThis as Record<symbol, unknown>;
  const known = world[LEAVE] as AbortController | undefined;
  const controller = known ?? new AbortController();
  world[LEAVE] = controller;
  return controller;
}
