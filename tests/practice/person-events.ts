/** One trusted click or key press of a person in a practice console. `at` in ms since the epoch. */
export interface PersonEvent {
  readonly kind: 'click' | 'key';
  readonly host: string;
  readonly tag: string;
  readonly text: string;
  readonly at: number;
}

/** The log of what persons did in all consoles since the last `clear`. */
export interface PersonEvents {
  readonly list: readonly PersonEvent[];
  /** How many clicks and keys, of one host or of all. */
  count(host?: string): { readonly clicks: number; readonly keys: number };
  clear(): void;
}

/** The log, and the way the server writes into it (the beacon's text as the page sent it). */
export function createPersonEvents(): PersonEvents & { add(host: string, beacon: string): void } {
  const list: PersonEvent[] = [];
  return {
    list,
    count(host) {
      const counted = host ? list.filter((event) => event.host === host) : list;
      const clicks = counted.filter((event) => event.kind === 'click').length;
      return { clicks, keys: counted.length - clicks };
    },
    clear: () => list.splice(0),
    add(host, beacon) {
      const { kind, tag, text } = JSON.parse(beacon) as PersonEvent;
      list.push({ kind, tag, text, host, at: Date.now() });
    },
  };
}
