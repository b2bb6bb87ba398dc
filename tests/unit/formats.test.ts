import { describe, expect, test } from 'vitest';
import { allFormats } from '../../lib/domain/formats/all-formats.ts';
import type { Format } from '../../lib/domain/formats/format.ts';
import { FORMAT_CASES } from './format-cases.ts';

function formatOf(id: string): Format {
  const format = allFormats[id];
  if (format === undefined) throw new Error(`No format is called ${id}.`);
  return format;
}

describe('a format', () => {
  test.each(FORMAT_CASES)('%s takes %j as %j, problem %s', (id, given, normalised, problem) => {
    const format = formatOf(id);
    expect(format.normalise(given)).toBe(normalised);
    expect(format.check(normalised)).toBe(problem);
  });

  test('has a case here for every format', () => {
    expect(new Set(FORMAT_CASES.map(([id]) => id))).toEqual(new Set(Object.keys(allFormats)));
  });
});

describe('a warning', () => {
  test.each<[string, string, string | undefined]>([
    ['secret', '123456', 'secret_weak'],
    ['pos-key', '3E7ynJ2Ca317dld8dg0dgs==\n\n3E7ynJ2Ca317dld8dg0dgs==', undefined],
    ['pos-key', '3E7ynJ2Ca317dld8dg0dgs==\n3E7ynJ2Ca317dld8dg0dgs=', 'pos_key_form'],
    ['secret', 'aaaaaaaa', 'secret_weak'],
    ['secret', ' pass word', 'secret_edge_blank'],
    ['secret', 'Ｐassword9', 'secret_full_width'],
    ['secret', '“quoted9”', 'secret_full_width'],
    ['secret', 'k7#Lp2x!', undefined],
    ['email', 'yangsh@51kehzi.com', 'domain_near_miss'],
    ['email', 'yangsh@51kezhi.com', undefined],
    ['app-secret', '0123456789ABCDEF0123456789abcdef', 'app_secret_upper'],
    ['app-secret', '0123456789abcdef0123456789abcdef', undefined],
    ['original-id', 'oldname', 'original_id_form'],
    ['original-id', 'gh_3f8a6c1d9e27', undefined],
  ])('of %s about %j is %s', (id, given, warning) => {
    const format = formatOf(id);
    expect(format.check(given)).toBeUndefined();
    expect(format.warn?.(given)).toBe(warning);
  });
});
