import { beforeEach, expect, test, vi } from 'vitest';
import { savePages, setSavedByHand } from '../../lib/app/save-policy.ts';
import { readSettings } from '../../lib/app/settings.ts';
import { allPages } from '../../lib/catalog/all-pages.ts';
import type { Page } from '../../lib/domain/page.ts';
import { withSavePolicy } from '../../lib/domain/save-policy.ts';
import { emptyAreas, kept } from './vault/fake-areas.ts';

vi.mock('../../lib/browser/areas.ts', async () => (await import('./vault/fake-areas.ts')).fakeAreas);
beforeEach(emptyAreas);

const PAGE = 'kezhi/sms-platform';
const page = allPages.get(PAGE) as Page;

test('settings of a version that knew no choice should be kept, and leave every page as its file says', async () => {
  kept.local.set('settings', { kezhiOrigins: ['https://vip.example.cn'], person: '王芳' });
  const settings = await readSettings();
  expect(settings.person).toBe('王芳');
  expect(savePages(settings).some(({ byHand }) => byHand)).toBe(false);
});

test('a page that the person keeps for themselves should have a save that nobody else presses, until it is given back', async () => {
  await setSavedByHand(PAGE, true);
  await setSavedByHand(PAGE, true);
  const settings = await readSettings();
  expect(settings.savedByHand).toEqual([PAGE]);
  expect(
    savePages(settings)
      .filter(({ byHand }) => byHand)
      .map((view) => view.page),
  ).toEqual([PAGE]);
  expect(withSavePolicy(page, [PAGE]).save).toEqual({ ...page.save, press: 'person' });
  await setSavedByHand(PAGE, false);
  expect(withSavePolicy(page, (await readSettings()).savedByHand ?? [])).toBe(page);
});

test('only pages whose file lets the extension press should be listed', () => {
  const listed = savePages({ kezhiOrigins: [], person: '', lockMinutes: 15 }).map((view) => view.page);
  expect(listed).toContain(PAGE);
  expect(listed.filter((id) => allPages.get(id)?.save?.press !== 'safe')).toEqual([]);
});
