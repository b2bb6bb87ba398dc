import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reconcileOrigins } from '../../lib/app/kezhi-origins.ts';
import { PAGE_REPORTS, PANEL_CALLS } from '../../lib/messaging/contract.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import { servePanel, serveReports } from '../../lib/messaging/serve.ts';
import { linesWith, PRODUCT_FILES, textOf } from '../rules/project-files.ts';
import { emptyAreas, kept } from '../unit/vault/fake-areas.ts';

const OWN = 'chrome-extension://own';
type Hear = (message: { data: unknown; sender: Sender }) => unknown;

/** What the worker hears, by the name of the call; and what the browser lets the extension into. */
const world = vi.hoisted(() => ({ heard: new Map<string, Hear>(), allowed: new Set<string>(), scripted: [] as readonly string[] }));
vi.mock('../../lib/messaging/wire.ts', () => ({ wire: { onMessage: (name: string, hear: Hear) => world.heard.set(name, hear) } }));
vi.mock('../../lib/browser/runtime.ts', () => ({ ownId: () => 'own', ownOrigin: () => OWN }));
vi.mock('../../lib/browser/areas.ts', async () => (await import('../unit/vault/fake-areas.ts')).fakeAreas);
vi.mock('../../lib/browser/permissions.ts', () => ({ mayUseOrigin: async (origin: string) => world.allowed.has(origin) }));
vi.mock('../../lib/browser/content-scripts.ts', () => ({
  registerConsoleScript: async (scripted: readonly string[]) => void Object.assign(world, { scripted }),
}));

const PANEL: Sender = { id: 'own', origin: OWN, url: `${OWN}/sidepanel.html` };
const CONTENT: Sender = {
  ...{ id: 'own', origin: 'https://hy.51kezhi.cn', url: 'https://hy.51kezhi.cn/' },
  ...{ tab: { id: 7, url: 'https://hy.51kezhi.cn/' }, frameId: 0 },
};
const FRAMED: Sender = { ...PANEL, tab: { id: 7, url: 'https://evil.test/' }, frameId: 2 };

beforeEach(() => {
  emptyAreas();
  world.heard.clear();
});

/** Serves both sides and counts what comes through to a handler. */
function serve(): ReturnType<typeof vi.fn> {
  const handle = vi.fn(async () => null);
  const all = (calls: object) => Object.fromEntries(Object.keys(calls).map((call) => [call, handle]));
  servePanel(all(PANEL_CALLS) as never);
  serveReports(all(PAGE_REPORTS) as never);
  return handle;
}

describe('the worker', () => {
  test('hears no call of the panel from a content script, nor from our own page in a foreign frame', () => {
    const handle = serve();
    for (const call of Object.keys(PANEL_CALLS))
      for (const sender of [CONTENT, FRAMED, {}]) expect(() => world.heard.get(call)?.({ data: {}, sender }), call).toThrow('not allowed');
    for (const name of Object.keys(PAGE_REPORTS)) expect(() => world.heard.get(name)?.({ data: null, sender: PANEL }), name).toThrow();
    expect(handle).not.toHaveBeenCalled();
  });

  test('hears what the panel asks and a page reports, as agreed and with nothing beside it', () => {
    const handle = serve();
    world.heard.get('cancel')?.({ data: { run: 'r' }, sender: PANEL });
    world.heard.get('page-changed')?.({ data: null, sender: CONTENT });
    expect(handle).toHaveBeenCalledTimes(2);
    expect(() => world.heard.get('cancel')?.({ data: { run: 'r', secret: 's' }, sender: PANEL })).toThrow();
    expect(() => world.heard.get('button-pressed')?.({ data: { page: 'x'.repeat(101) }, sender: CONTENT })).toThrow();
    expect(handle).toHaveBeenCalledTimes(2);
  });
});

test('nothing a page posts to its own window, nor another extension, reaches ours', () => {
  expect(linesWith(PRODUCT_FILES, /addEventListener\(\s*'message'|\bonmessage\b|onMessageExternal|onConnectExternal/)).toEqual([]);
  expect(textOf('tests/rules/manifest.json')).not.toMatch(/externally_connectable|web_accessible_resources/);
});

test('a host whose permission was withdrawn is no longer watched, and the others are', async () => {
  kept.local.set('settings', { kezhiOrigins: ['https://vip.example.cn', 'https://erp.example.cn'], person: '' });
  world.allowed = new Set(['https://vip.example.cn', 'https://erp.example.cn']);
  await reconcileOrigins();
  expect(world.scripted).toEqual(['https://vip.example.cn', 'https://erp.example.cn']);
  world.allowed.delete('https://vip.example.cn');
  await reconcileOrigins();
  expect(world.scripted).toEqual(['https://erp.example.cn']);
});
