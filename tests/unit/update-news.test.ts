import { beforeEach, expect, test, vi } from 'vitest';
import { dueNews, endNews, noteUpdate, onNewsChange } from '../../lib/app/update-news.ts';
import { newestRelease } from '../../lib/catalog/newest-release.ts';
import { version } from '../../package.json';
import { emptyAreas } from './vault/fake-areas.ts';

vi.mock('../../lib/browser/areas.ts', async () => {
  const { fakeAreas } = await import('./vault/fake-areas.ts');
  const onKeyChange = (area: 'local', key: string, callback: () => void) =>
    fakeAreas.onAreaChange(area, (keys) => void (keys.includes(key) && callback()));
  return { ...fakeAreas, onKeyChange };
});
beforeEach(emptyAreas);

test('the notes should be those of the version that is built', () => {
  expect(newestRelease.version).toBe(version);
});

test('after an update they should be told until they are put away, and every panel should hear of it', async () => {
  const heard = vi.fn();
  onNewsChange(heard);
  expect(await dueNews()).toBeUndefined();
  await noteUpdate('0.0.9');
  expect(await dueNews()).toBe(newestRelease);
  await endNews();
  expect(await dueNews()).toBeUndefined();
  expect(heard).toHaveBeenCalledTimes(2);
});

test('the same version loaded again should tell nothing', async () => {
  await noteUpdate(newestRelease.version);
  expect(await dueNews()).toBeUndefined();
});
