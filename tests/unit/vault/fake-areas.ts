/** Both storage areas in memory, with the functions of lib/browser/areas.ts. `session` is what a browser that quits forgets. */
export const kept = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };
type AreaName = keyof typeof kept;

const listeners: { readonly area: AreaName; readonly callback: (keys: readonly string[]) => void }[] = [];

export function emptyAreas(): void {
  kept.local.clear();
  kept.session.clear();
  listeners.length = 0;
}

/** Everything is copied on its way, as the browser does: only what JSON can say survives. */
export const fakeAreas = {
  readArea: async (area: AreaName, key: string) => structuredClone(kept[area].get(key)),
  readAreaUnder: async (area: AreaName, prefix: string) =>
    Object.fromEntries([...kept[area]].filter(([key]) => key.startsWith(prefix)).map(([key, content]) => [key, structuredClone(content)])),
  writeArea: async (area: AreaName, key: string, content: unknown) => {
    kept[area].set(key, JSON.parse(JSON.stringify(content)));
    tell(area, [key]);
  },
  removeFromArea: async (area: AreaName, keys: readonly string[]) => {
    for (const key of keys) kept[area].delete(key);
    tell(area, keys);
  },
  onAreaChange: (area: AreaName, callback: (keys: readonly string[]) => void) => {
    const listener = { area, callback };
    listeners.push(listener);
    return () => void listeners.splice(listeners.indexOf(listener), 1);
  },
};

function tell(changed: AreaName, keys: readonly string[]): void {
  for (const { area, callback } of [...listeners]) if (area === changed) callback(keys);
}
