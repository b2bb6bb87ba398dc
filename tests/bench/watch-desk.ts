/** What `watchDesk` leaves in the page: when the checklist and the card first stood there (ms since the page began), and how many rows were read since `reads` was set to 0. */
export interface DeskWatch {
  ready?: number;
  reads: number;
}

/** Brought into the panel's page before its own scripts: notes the first frame with checklist and card, and counts every row that IndexedDB hands out or counts. */
export function watchDesk(): void {
  const watch: DeskWatch = { reads: 0 };
  Object.assign(globalThis, { deskWatch: watch });
  const seen = new MutationObserver(() => {
    if (document.querySelector('[data-step]') === null || document.querySelector('[data-card]:not([data-card="reading"])') === null) return;
    seen.disconnect();
    requestAnimationFrame(() => {
      watch.ready = performance.now();
    });
  });
  seen.observe(document, { childList: true, subtree: true });
  const rowsOf = (result: unknown): number => {
    if (Array.isArray(result)) return result.length;
    if (typeof result === 'number') return result;
    return result === undefined || result === null ? 0 : 1;
  };
  for (const { prototype } of [IDBObjectStore, IDBIndex] as unknown as {
    prototype: Record<string, (...args: unknown[]) => IDBRequest>;
  }[]) {
    for (const name of ['get', 'getKey', 'getAll', 'getAllKeys', 'getAllRecords', 'count', 'openCursor', 'openKeyCursor']) {
      const own = prototype[name];
      if (own === undefined) continue;
      prototype[name] = function (this: unknown, ...args: unknown[]) {
        const request = own.apply(this, args);
        request.addEventListener('success', () => {
          watch.reads += rowsOf(request.result);
        });
        return request;
      };
    }
  }
}
