import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allChapters } from '../../lib/catalog/all-chapters.ts';
import { allConsoles } from '../../lib/catalog/all-consoles.ts';
import { allFacts } from '../../lib/catalog/all-facts.ts';
import { allHolidays } from '../../lib/catalog/all-holidays.ts';
import { allKits } from '../../lib/catalog/all-kits.ts';
import { allLints } from '../../lib/catalog/all-lints.ts';
import { allPages } from '../../lib/catalog/all-pages.ts';
import { allValues } from '../../lib/catalog/all-values.ts';
import { allWaits } from '../../lib/catalog/all-waits.ts';
import { Console } from '../../lib/domain/console.ts';
import { Fact } from '../../lib/domain/fact.ts';
import { Holidays } from '../../lib/domain/holidays.ts';
import { Kit } from '../../lib/domain/kit.ts';
import { Deviation } from '../../lib/domain/lint/deviation.ts';
import { Page } from '../../lib/domain/page.ts';
import { Chapter } from '../../lib/domain/rollout.ts';
import { Value } from '../../lib/domain/value.ts';
import { Wait } from '../../lib/domain/wait.ts';

interface Kind {
  readonly files: Record<string, unknown>;
  readonly schema: { readonly parse: (data: unknown) => { readonly id: string } };
  /** What a file must be called, from its id. */
  readonly idOf: (path: string) => string;
  readonly collected: number;
}

const KINDS: Readonly<Record<string, Kind>> = {
  value: {
    files: import.meta.glob('../../lib/catalog/values/*', { eager: true, import: 'value' }),
    schema: Value,
    idOf: (path) => basename(path, '.value.ts'),
    collected: allValues.size,
  },
  fact: {
    files: import.meta.glob('../../lib/catalog/facts/*', { eager: true, import: 'fact' }),
    schema: Fact,
    idOf: (path) => basename(path, '.fact.ts'),
    collected: allFacts.size,
  },
  kit: {
    files: import.meta.glob('../../lib/catalog/kits/*', { eager: true, import: 'kit' }),
    schema: Kit,
    idOf: (path) => basename(path, '.kit.ts'),
    collected: allKits.size,
  },
  console: {
    files: import.meta.glob('../../lib/catalog/consoles/*/console.ts', { eager: true, import: 'vendor' }),
    schema: Console,
    idOf: (path) => path.split('/').at(-2) ?? '',
    collected: allConsoles.size,
  },
  page: {
    files: import.meta.glob(['../../lib/catalog/consoles/*/*', '!**/console.ts', '!**/*-{answers,dialogs}.ts'], {
      eager: true,
      import: 'page',
    }),
    schema: Page,
    idOf: (path) => `${path.split('/').at(-2)}/${basename(path, '.page.ts')}`,
    collected: allPages.size,
  },
  wait: {
    files: import.meta.glob('../../lib/catalog/waits/*', { eager: true, import: 'wait' }),
    schema: Wait,
    idOf: (path) => basename(path, '.wait.ts'),
    collected: allWaits.size,
  },
  lint: {
    files: import.meta.glob('../../lib/catalog/lints/*', { eager: true, import: 'lint' }),
    schema: Deviation,
    idOf: (path) => basename(path, '.lint.ts'),
    collected: allLints.size,
  },
  holidays: {
    files: import.meta.glob('../../lib/catalog/holidays/*', { eager: true, import: 'holidays' }),
    schema: Holidays,
    idOf: (path) => basename(path, '.holidays.ts'),
    collected: allHolidays.size,
  },
  chapter: {
    files: import.meta.glob('../../lib/catalog/rollout/*', { eager: true, import: 'chapter' }),
    schema: Chapter,
    idOf: (path) => basename(path, '.chapter.ts').replace(/^\d\d-/, ''),
    collected: allChapters.length,
  },
};

describe.each(Object.entries(KINDS))('every %s file', (_, { files, schema, idOf, collected }) => {
  test.each(Object.entries(files))('%s is in the form and named by its id', (path, data) => {
    expect(schema.parse(data).id).toBe(idOf(path));
  });

  test('is collected', () => {
    expect(collected).toBeGreaterThan(0);
    expect(collected).toBe(Object.keys(files).length);
  });
});

test('the files of the chapters are numbered as the chapters are', () => {
  const numbers = Object.entries(KINDS['chapter']?.files ?? {}).map(([path, data]) => [
    Number(basename(path).slice(0, 2)),
    Chapter.parse(data).number,
  ]);
  for (const [file, chapter] of numbers) expect(file).toBe(chapter);
  expect(allChapters.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('a value with a part the form does not know is refused', () => {
  const [good] = allValues.values();
  expect(Value.safeParse(good).success).toBe(true);
  expect(Value.safeParse({ ...good, contents: 'x' }).success).toBe(false);
  expect(Value.safeParse({ ...good, status: 'sure' }).success).toBe(false);
  expect(Value.safeParse({ ...good, content: [] }).success).toBe(false);
});
