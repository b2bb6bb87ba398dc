import { expect, test } from 'vitest';
import { textOf } from './project-files.ts';

const PAGE = textOf('public/help/index.html');

test('the help runs nothing and loads nothing', () => {
  expect(PAGE).not.toMatch(/<script|<link|<iframe|\son\w+=|javascript:|url\(|@import|<img/i);
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
