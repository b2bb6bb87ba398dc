import { describe, expect, test } from 'vitest';
import { allPages } from '../../lib/catalog/all-pages.ts';

const PAGES = [...allPages.values()];

describe.each(PAGES)('page $id', (page) => {
  test('is dated', () => {
    expect(page.seen).toMatch(/\b20[12]\d\b/);
  });

  test('names every field by one label at least, and none by the same as another', () => {
    const first = Object.values(page.fields).flatMap(({ label, control }) => (control === 'slots' ? label : [label[0]]));
    expect(new Set(first).size).toBe(first.length);
  });

  test('has patterns that can be read, each note and capture with one group', () => {
    if (page.proof.path !== undefined) expect(() => new RegExp(page.proof.path ?? '')).not.toThrow();
    const captured = Object.values(page.captures ?? {}).flatMap(({ pattern }) => (pattern === undefined ? [] : [{ pattern }]));
    for (const { pattern } of [...Object.values(page.notes ?? {}), ...captured]) expect(new RegExp(`${pattern}|`).exec('')).toHaveLength(2);
  });

  test('reads a secret only where it can be told by its form or the head of its column', () => {
    for (const { secret, where, pattern } of Object.values(page.captures ?? {})) {
      if ((secret === true && where !== 'grid') || where === 'area') expect(pattern).toBeDefined();
    }
  });

  test('says every refusal of the vendor once, and no success looks like one', () => {
    const texts = (page.save?.refused ?? []).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const success of page.save?.success ?? []) for (const text of texts) expect(success).not.toContain(text);
  });
});

test('a page of Kezhi is never known by its path', () => {
  expect(PAGES.filter(({ console, proof }) => console === 'kezhi' && proof.path !== undefined)).toEqual([]);
});

test('every page of Kezhi is reached by its menu', () => {
  expect(PAGES.filter(({ console, way }) => console === 'kezhi' && (way === undefined || !('menu' in way)))).toEqual([]);
});

test.each([
  ['/cgi-bin/settingpage?t=setting/function&action=function&token=1&lang=zh_CN', true],
  ['/cgi-bin/settingpage?action=function&t=setting/function', true],
  ['/cgi-bin/settingpage?t=setting/index&action=index&token=1', false],
  ['/cgi-bin/settingpage?t=setting/function&action=functions', false],
])('%s is 功能设置: %s', (path, is) => {
  expect(new RegExp(allPages.get('wechat-mp/business-domain')?.proof.path ?? '').test(path)).toBe(is);
});

test.each([
  ['本月剩余保存次数：3', '3'],
  ['本月剩余保存次数 12 次', '12'],
])('from %j the saves left are %s', (text, left) => {
  const pattern = allPages.get('wechat-mp/business-domain')?.notes?.['savesLeft']?.pattern ?? '';
  expect(new RegExp(pattern).exec(text)?.[1]).toBe(left);
});
