import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROJECT_FILES, textOf } from './project-files.ts';

const PAGE = textOf('public/help/index.html');

test('the help runs nothing, and loads nothing but its own pictures and the style of such pages', () => {
  expect(PAGE).not.toMatch(/<script|<iframe|<style|\son\w+=|javascript:|url\(|@import|srcset/i);
  expect([...PAGE.matchAll(/<link\b[^>]*>/g)].map(([link]) => link)).toEqual(['<link rel="stylesheet" href="/pages.css" />']);
  expect(textOf('public/pages.css')).not.toMatch(/url\(|@import/);
});

test('each picture it shows is there, says what it shows and how large it is, and no other lies beside it', () => {
  const shown = [...PAGE.matchAll(/<img src="([^"]+)" width="\d+" height="\d+" loading="lazy" alt="([^"]{10,})" \/>/g)];
  expect(shown.length).toBeGreaterThan(5);
  expect(PAGE.split('<img').length - 1).toBe(shown.length);
  const there = PROJECT_FILES.filter((path) => path.startsWith('public/help/') && !path.endsWith('.html'));
  expect(shown.map(([, name]) => `public/help/${name}`).toSorted()).toEqual(there.toSorted());
  const bytes = there.reduce((sum, path) => sum + statSync(new URL(`../../${path}`, import.meta.url)).size, 0);
  expect(bytes).toBeLessThan(300_000);
});

test('each entry of its contents leads somewhere', () => {
  const aims = [...PAGE.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(aims.length).toBeGreaterThan(5);
  for (const id of aims) expect(PAGE).toContain(`id="${id}"`);
});

test('each key it names is one of the manifest', () => {
  const named = [...PAGE.matchAll(/<td>(Alt\+[^<]+)<\/td>/g)].map(([, key]) => key);
  const config = textOf('wxt.config.ts');
  const known = [...config.matchAll(/default: '([^']+)'/g)].map(([, key]) => key);
  expect(named.toSorted()).toEqual(known.toSorted());
});

test('panel and options lead to it', () => {
  for (const path of ['components/desk/desk-header.tsx', 'components/options/options-view.tsx'])
    expect(textOf(path)).toContain('href="/help/index.html"');
});
