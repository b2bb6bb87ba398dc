import { toast } from './toast.ts';

/** Every answer of the consoles' own addresses. -3: the session is over. */
export interface Answered {
  base_resp: { ret: number };
}

/** Posts a form to an address of this console and reads the JSON answer. When the session is over the page says so and goes to the sign-in. */
export async function ask<A extends Answered>(path: string, fields: Record<string, string> = {}): Promise<A> {
  const answer = await fetch(path, { method: 'POST', body: new URLSearchParams(fields) });
  const read = (await answer.json()) as A;
  return read.base_resp.ret === -3 ? leave() : read;
}

/** How long 登录超时 is shown before the page leaves. [I] */
const LEAVES_AFTER_MS = 1200;

/** Nothing after this comes back: the page is on its way out. */
function leave(): Promise<never> {
  toast('error', '登录超时，请重新登录');
  setTimeout(() => location.assign('/'), LEAVES_AFTER_MS);
  return new Promise(() => undefined);
}
