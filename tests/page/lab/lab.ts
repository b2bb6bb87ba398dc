import { type BrowserContext, test as base, type CDPSession, expect, type Page } from '@playwright/test';
import type { Engine } from '../../../lib/domain/engine.ts';
import { callEngine } from './engine-world.ts';
import { engineScript, widgetScript } from './scripts.ts';

export { expect };

export const ORIGIN = 'https://lab.test';

/** A test runs as after a click in the page, or as after a click in the side panel: then the page has no focus. */
export const FOCUS = ['focused', 'unfocused'] as const;

type Focus = (typeof FOCUS)[number];
type Verb = keyof Engine;

/** What the engine's world and the page's own world say. */
export interface Lab {
  readonly page: Page;
  /** The engine's script, for frames of another process. */
  readonly engine: string;
  /** Shows a page, and frames under their addresses. */
  show(html: string, frames?: Readonly<Record<string, string>>): Promise<void>;
  /** Calls a verb of the engine in an isolated world, as an extension does; `at` is the address of a frame. */
  call<V extends Verb>(verb: V, args: Parameters<Engine[V]>, at?: string): Promise<Awaited<ReturnType<Engine[V]>>>;
  /** What the form would post, by name, with what the frameworks hold. */
  posted(): Promise<Record<string, string>>;
  /** Forms sent and Enter keys heard: always none. */
  sent(): Promise<{ submits: number; enters: number }>;
}

/** One page serves all tests of a worker, each in a fresh document: a page of its own for each costs more than the test. */
interface Room {
  readonly page: Page;
  readonly other: Page;
  readonly session: CDPSession;
  readonly engine: string;
  /** What the address space of the lab holds now. */
  shown: { html: string; frames: Readonly<Record<string, string>> };
}

export const test = base.extend<{ focus: Focus; lab: Lab }, { room: Room }>({
  focus: ['focused', { option: true }],
  room: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1000, height: 800 } });
      await use(await openRoom(context));
      await context.close();
    },
    { scope: 'worker' },
  ],
  lab: async ({ room, focus }, use) => {
    await use(labOf(room, focus));
  },
});

async function openRoom(context: BrowserContext): Promise<Room> {
  const [engine, widgets] = await Promise.all([engineScript(), widgetScript()]);
  const [page, other] = [await context.newPage(), await context.newPage()];
  const room: Room = { page, other, session: await context.newCDPSession(page), engine, shown: { html: '', frames: {} } };
  await context.route(`${ORIGIN}/**`, async (route) => {
    const { html, frames } = room.shown;
    const body = frames[new URL(route.request().url()).pathname] ?? html;
    const text = `<!doctype html><html lang="zh"><body>${body}<script>${widgets}</script></body></html>`;
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: text });
  });
  return room;
}

function labOf(room: Room, focus: Focus): Lab {
  const { page, session, engine } = room;
  const counts = (): Promise<{ submits: number; enters: number; models: Record<string, string> }> =>
    page.evaluate(() => Reflect.get(window, 'lab'));
  return {
    page,
    engine,
    show: async (html, frames = {}) => {
      room.shown = { html, frames };
      await page.goto(`${ORIGIN}/page?action=function`);
      await setFocus(room, focus === 'focused');
    },
    call: (verb, args, at) => callEngine(session, engine, verb, args, at),
    posted: async () => {
      const form = await page.evaluate(() => Object.fromEntries(Array.from(document.forms, (one) => [...new FormData(one)]).flat()));
      return { ...(form as Record<string, string>), ...(await counts()).models };
    },
    sent: async () => {
      const { submits, enters } = await counts();
      return { submits, enters };
    },
  };
}

/** Takes or gives the focus as a click in the side panel or in the page does: with Playwright's focus emulation off and another page in front. */
async function setFocus({ page, other, session }: Room, has: boolean): Promise<void> {
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: has });
  await (has ? page : other).bringToFront();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(has);
}
