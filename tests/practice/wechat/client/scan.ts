import { type Answered, ask } from './ask.ts';

/** How a code ended. */
export type ScanEnd = 'confirmed' | 'rejected' | 'expired' | 'stranger';

interface Opened extends Answered {
  uuid: string;
  picture: string;
  /** How often this page asks, in ms. */
  poll: number;
}

/** One code while it is shown. */
export interface ShownScan {
  readonly uuid: string;
  /** Resolves with its end, or never when `stop` was called first. */
  readonly end: Promise<ScanEnd>;
  stop(): void;
}

/** Fetches a code, draws it into `picture` and asks for its state until it has an end. */
export async function showScan(picture: HTMLImageElement, fields: Record<string, string>): Promise<ShownScan> {
  const opened = await ask<Opened>('/safe/safeqrcode?action=get', fields);
  let stopped = false;
  picture.src = opened.picture;
  const end = new Promise<ScanEnd>((resolve) => {
    const look = async () => {
      if (stopped) return;
      const { state } = await ask<Answered & { state: ScanEnd | 'waiting' }>('/safe/safeqrcode?action=ask', { uuid: opened.uuid });
      if (state === 'waiting') setTimeout(look, opened.poll);
      else resolve(state);
    };
    setTimeout(look, opened.poll);
  });
  return {
    uuid: opened.uuid,
    end,
    stop() {
      stopped = true;
    },
  };
}
