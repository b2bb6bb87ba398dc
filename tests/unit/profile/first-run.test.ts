import { beforeEach, expect, test, vi } from 'vitest';
import { endFirstRun, isFirstRunDue, onFirstRunEnd } from '../../../lib/app/first-run.ts';
import { touchedHosts } from '../../../lib/app/touched-hosts.ts';
import manifest from '../../rules/manifest.json';

/** The browser's local area, in memory, and who listens to it. */
const area = vi.hoisted(() => ({ content: new Map<string, unknown>(), listeners: new Set<() => void>() }));
vi.mock('../../../lib/browser/areas.ts', () => ({
  readArea: async (_: string, key: string) => area.content.get(key),
  writeArea: async (_: string, key: string, content: unknown) => {
    area.content.set(key, content);
    for (const listener of area.listeners) listener();
  },
  onKeyChange: (_: string, __: string, listener: () => void) => {
    area.listeners.add(listener);
    return () => area.listeners.delete(listener);
  },
}));

beforeEach(() => {
  area.content.clear();
  area.listeners.clear();
});

test('the first run should be due once, and every panel should hear of its end', async () => {
  const heard = vi.fn();
  const end = onFirstRunEnd(heard);
  expect(await isFirstRunDue()).toBe(true);
  await endFirstRun();
  expect(heard).toHaveBeenCalledOnce();
  expect(await isFirstRunDue()).toBe(false);
  end();
  await endFirstRun();
  expect(heard).toHaveBeenCalledOnce();
});

test('the hosts it names should be those the manifest asks for', () => {
  const named = touchedHosts()
    .flatMap(({ hosts }) => hosts)
    .map((host) => `https://${host}/*`);
  expect(named.sort()).toEqual([...manifest.host_permissions].sort());
});
