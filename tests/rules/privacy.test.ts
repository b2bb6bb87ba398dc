import { expect, test } from 'vitest';
import { PROJECT_FILES, textOf } from './project-files.ts';

const PAGE = textOf('public/privacy.html');
const CONFIG = textOf('wxt.config.ts');

/** The texts of a list in wxt.config.ts, by what stands before its bracket. */
const listed = (before: string): string[] => {
  const list = CONFIG.split(before)[1]?.split(']')[0] ?? '';
  return [...list.matchAll(/'([^']+)'/g)].map(([, text]) => text ?? '');
};
const PERMISSIONS = [...listed(' permissions: ['), ...listed('const HOSTS = ['), ...listed('optional_host_permissions: [')];

/** What a language's part of the page says, by the permission it is about. */
function reasons(lang: string): Record<string, string> {
  const part = PAGE.split(`<section lang="${lang}">`)[1]?.split('</section>')[0] ?? '';
  return Object.fromEntries(
    [...part.matchAll(/<dt><code>([^<]+)<\/code><\/dt>\s*<dd>([^<]+)<\/dd>/g)].map(([, name = '', why = '']) => [name, why.trim()]),
  );
}

test.each(['zh-CN', 'en'])('each permission has its reason in the privacy page, and nothing else has one (%s)', (lang) => {
  expect(PERMISSIONS.length).toBeGreaterThan(10);
  const said = reasons(lang);
  expect(Object.keys(said).toSorted()).toEqual(PERMISSIONS.toSorted());
  for (const [name, why] of Object.entries(said)) expect(why.length, name).toBeGreaterThan(5);
});

test('the privacy page runs nothing and loads nothing but the style of such pages, and the options page leads to it', () => {
  expect(PAGE.replace('<link rel="stylesheet" href="/pages.css" />', '')).not.toMatch(
    /<script|<link|<style|<img|<iframe|\son\w+=|javascript:|url\(|@import/i,
  );
  expect(textOf('components/options/options-view.tsx')).toContain('href="/privacy.html"');
});

test('each test file that the README names exists', () => {
  const named = [...textOf('README.md').matchAll(/\btests\/[\w/.-]+\.tsx?\b/g)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !PROJECT_FILES.includes(path))).toEqual([]);
});
