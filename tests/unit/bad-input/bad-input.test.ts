import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../../lib/app/open-app.ts';
import { PROBLEMS, WARNINGS } from '../../../lib/domain/formats/problem.ts';
import { openHouse } from '../vault/a-house.ts';
import { emptyAreas } from '../vault/fake-areas.ts';
import { answerOf } from './doors.ts';
import type { Given } from './expected.ts';
import { BAD_INPUTS, SHOWN_ELSEWHERE } from './table.ts';

vi.mock('../../../lib/browser/areas.ts', async () => (await import('../vault/fake-areas.ts')).fakeAreas);
vi.mock('../../../lib/browser/content-scripts.ts', () => ({ registerConsoleScript: async () => undefined }));
vi.mock('../../../lib/browser/permissions.ts', () => ({ askForOrigin: async () => true, mayUseOrigin: async () => true }));

let app: App;

beforeEach(async () => {
  emptyAreas();
  app = await openHouse();
});

afterEach(() => app.database.delete());

const brief = (given: Given): string => JSON.stringify(given).slice(0, 60);

test.each(BAD_INPUTS.map(([id, door, given, expected]) => ({ id, door, given, expected, brief: brief(given) })))(
  '$id at $door: $brief',
  async ({ door, given, expected }) => {
    expect(await answerOf(door, given, app)).toEqual(expected);
  },
);

describe('the table', () => {
  test('leaves out none of B01 to B66', () => {
    const ids = new Set([...BAD_INPUTS, ...SHOWN_ELSEWHERE].map(([id]) => id));
    const all = Array.from({ length: 66 }, (_, at) => `B${String(at + 1).padStart(2, '0')}`);
    expect(all.filter((id) => !ids.has(id as `B${number}`))).toEqual([]);
    expect([...ids].filter((id) => !all.includes(id))).toEqual([]);
  });

  test.each(SHOWN_ELSEWHERE)('%s is shown by %s: %s', (_, file, title) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(title);
  });

  test.each(['zh_CN', 'en'])('refuses and warns by sentences there are (%s)', (locale) => {
    const sentences = Object.keys(JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')));
    const keys = [...PROBLEMS.map((key) => `problem_${key}`), ...WARNINGS.map((key) => `warning_${key}`)];
    expect(keys.filter((key) => !sentences.includes(key))).toEqual([]);
  });
});
