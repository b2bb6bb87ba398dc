import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chooseMerchant } from '../../lib/app/chosen-merchant.ts';
import { refreshFactMenu } from '../../lib/app/fact-menu.ts';
import { runCommand, runMenu } from '../../lib/app/run-command.ts';
import type { Happening } from '../../lib/domain/entry.ts';
import { Database } from '../../lib/store/database.ts';
import { append, merchantOf } from '../../lib/store/journal.ts';
import { emptyAreas, kept } from './vault/fake-areas.ts';

const world = vi.hoisted(() => ({
  url: 'https://vip.51kezhi.cn/',
  found: {
    signedOut: false,
    account: {} as Record<string, string>,
    pages: [] as unknown[],
    document: 'D',
    frames: [{ frameId: 0, documentId: 'D', mark: 'M' }],
  },
  answers: [] as unknown[],
  calls: [] as unknown[][],
  menus: [] as { title: string; items: { id: string; title: string }[]; pages: string[] }[],
  opened: [] as number[],
}));
vi.mock('../../lib/browser/areas.ts', async () => {
  const { fakeAreas } = await import('./vault/fake-areas.ts');
  const onKeyChange = (area: 'local' | 'session', key: string, callback: () => void) =>
    fakeAreas.onAreaChange(area, (keys) => void (keys.includes(key) && callback()));
  return { ...fakeAreas, onKeyChange };
});
vi.mock('../../lib/browser/tabs.ts', () => ({
  tabById: async () => ({ id: 7, url: world.url }),
  holdTab: async () => undefined,
  tabsAt: async () => [],
}));
vi.mock('../../lib/browser/merchant-lock.ts', () => ({ whileHolding: (_: string, work: () => unknown) => work() }));
vi.mock('../../lib/app/find-page.ts', () => ({ findPages: async () => world.found }));
vi.mock('../../lib/browser/engine-call.ts', () => ({
  callEveryFrame: async (...call: unknown[]) => {
    world.calls.push(call);
    return world.answers.map((answer) => ({ answer }));
  },
}));
vi.mock('../../lib/browser/menu.ts', () => ({ setMenu: async (menu: (typeof world.menus)[0]) => void world.menus.push(menu) }));
vi.mock('../../lib/browser/i18n.ts', () => ({ language: () => 'zh', say: (key: string, parts: string[]) => [key, ...parts].join(' ') }));
vi.mock('../../lib/browser/side-panel.ts', () => ({ openPanel: async (tab: number) => void world.opened.push(tab) }));
vi.mock('../../lib/app/look-at-tab.ts', () => ({ lookAtTab: async () => ({ kind: 'elsewhere' }) }));
vi.mock('../../lib/app/apply-page.ts', () => ({}));
vi.mock('../../lib/app/page-changed.ts', () => ({ pageChanged: async () => undefined }));

const APP_ID = 'wx9843e0aa11bb909e';
const FILLED = { outcome: 'applied', before: '', after: APP_ID, milliseconds: 3 };
let app: Parameters<typeof runMenu>[0];
const fact = (id: string, content: string | string[]): Happening => ({ kind: 'fact-captured', fact: id, content, from: 'typed' });
const say = async (id: string, ...happenings: Happening[]) => append(app.database, await app.writer(), id, happenings);
const told = () => (kept.session.get('word:7:pasted') as { word: { result: unknown } } | undefined)?.word.result;
const lastRun = async () => (await merchantOf(app.database, 'm1'))?.runs.at(-1);

beforeEach(async () => {
  emptyAreas();
  Object.assign(world, { url: 'https://vip.51kezhi.cn/', answers: [FILLED], calls: [], menus: [], opened: [] });
  world.found = {
    signedOut: false,
    account: { merchantCode: 'LSKZ' },
    pages: [],
    document: 'D',
    frames: [{ frameId: 0, documentId: 'D', mark: 'M' }],
  };
  app = { database: new Database(), writer: async () => ({ now: Date.now, newId: () => crypto.randomUUID(), person: '小王' }) };
  await say('m1', { kind: 'merchant-created', name: '乐食&客至' }, fact('appId', APP_ID), fact('merchantCode', 'LSKZ'));
  await say('m1', fact('posCodes', ['01', '02']), fact('verifyFile', 'MP_verify_x.txt'));
  await say('m1', { kind: 'secret-given', fact: 'appSecret', length: 32, from: 'typed' });
  await chooseMerchant('m1');
});
afterEach(() => app.database.delete());

test('the menu has the facts of one line, on the consoles, and no secret; it is built again only when they change', async () => {
  await refreshFactMenu(app);
  await refreshFactMenu(app);
  expect(world.menus).toHaveLength(1);
  expect(world.menus[0]).toMatchObject({ title: 'menu_facts 乐食&客至' });
  expect(world.menus[0]?.items).toEqual([
    { id: 'appId', title: `公众号 AppID：${APP_ID}` },
    { id: 'merchantCode', title: '商户编码：LSKZ' },
  ]);
  expect(world.menus[0]?.pages).toContain('https://mp.weixin.qq.com/*');
  await say('m1', fact('smsAccount', 'x'.repeat(50)));
  await refreshFactMenu(app);
  expect(world.menus[1]?.items.find(({ id }) => id === 'smsAccount')?.title).toMatch(/：x{31}…$/);
  await chooseMerchant('');
  await refreshFactMenu(app);
  expect(world.menus[2]?.items).toEqual([]);
});

test('a fact that was pressed goes into the frame with the focus, is written down before, and is told', async () => {
  await runMenu(app, 'appId', 7);
  expect(world.opened).toEqual([7]);
  expect(world.calls).toEqual([[7, 'paste', [expect.objectContaining({ account: { merchantCode: 'LSKZ' } }), APP_ID], world.found.frames]]);
  expect(await lastRun()).toMatchObject({
    ...{ page: '', step: '', origin: 'https://vip.51kezhi.cn' },
    changes: { appId: { state: 'applied', before: '', after: APP_ID } },
    ended: { outcome: 'applied', evidence: 'page' },
  });
  expect(told()).toMatchObject({ outcome: 'applied' });
});

test("another merchant's console is refused by name, and one that is nobody's is asked about first", async () => {
  await say('m2', { kind: 'merchant-created', name: '东城小馆' }, fact('merchantCode', 'DCXM'));
  world.found.account = { merchantCode: 'DCXM' };
  await runMenu(app, 'appId', 7);
  expect(told()).toMatchObject({ outcome: 'wrong-merchant', refusal: { there: ['东城小馆', 'LSKZ'] } });
  await say('m1', { kind: 'fact-forgotten', fact: 'merchantCode' });
  world.found.account = { merchantCode: 'NEU' };
  await runMenu(app, 'appId', 7);
  expect(told()).toMatchObject({ outcome: 'needs-human', refusal: { says: 'paste_whose' } });
  expect(world.calls).toEqual([]);
  expect(await lastRun()).toBeUndefined();
});

test('where nobody is signed in the merchant code may be filled in all the same', async () => {
  world.found = { signedOut: true, account: {}, pages: [], document: 'D', frames: [] };
  await runMenu(app, 'merchantCode', 7);
  expect(world.calls).toHaveLength(1);
});

test.each([
  ['a secret', { fact: 'appSecret' }, 'paste_unknown'],
  ['a fact of several lines', { fact: 'posCodes' }, 'paste_unknown'],
  ['a page that is no console', { url: 'https://example.com/' }, 'paste_elsewhere'],
  ['a page without the cursor in a box', { answers: [] }, 'paste_nowhere'],
] as const)('%s is refused with its sentence', async (_, { fact: pressed = 'appId', ...more }: Record<string, unknown>, says) => {
  Object.assign(world, more);
  await runMenu(app, String(pressed), 7);
  expect(told()).toMatchObject({ outcome: 'needs-human', refusal: { says } });
  expect((await lastRun())?.ended?.says).toBe(says === 'paste_nowhere' ? says : undefined);
});

test('the keys open the panel and leave it what they ask for', async () => {
  await runCommand(app, 'paste-fact', 7);
  expect(kept.session.get('word:7:wish')).toMatchObject({ word: { wish: 'tray' } });
  await runCommand(app, 'next-step', 8);
  expect(kept.session.get('word:8:wish')).toMatchObject({ word: { wish: 'next-step' } });
  await runCommand(app, 'nobody knows', 9);
  expect(world.opened).toEqual([7, 8, 9]);
});
