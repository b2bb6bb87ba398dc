import { describe, expect, test } from 'vitest';
import { allPages } from '../../lib/catalog/all-pages.ts';
import { PROBLEMS, WARNINGS } from '../../lib/domain/formats/problem.ts';
import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';

const LANGUAGES: Readonly<Record<string, Readonly<Record<string, { readonly message: string }>>>> = { zh, en };

/** What the pages' answers and captures say; a scan's end without an answer has two sentences of its own. */
const SAYS = [...allPages.values()].flatMap(({ save, press, captures, opener }) => [
  ...(opener?.before !== undefined && opener.before.press === undefined ? ['scan_first'] : []),
  ...(press?.refused ?? []).map(({ says }) => says),
  ...Object.values(captures ?? {}).flatMap(({ states = [], absent }) => [
    ...states.map(({ says }) => says),
    ...(absent === undefined ? [] : [absent]),
  ]),
  ...(save?.refused ?? []).map(({ says }) => says),
  ...(save?.scan === undefined ? [] : ['scan_rejected', 'scan_expired']),
]);

describe.each(Object.entries(LANGUAGES))('in %s', (_, sentences) => {
  test.each([
    ...[...new Set(SAYS)].map((key) => `answer_${key}`),
    ...PROBLEMS.map((key) => `problem_${key}`),
    ...WARNINGS.map((key) => `warning_${key}`),
  ])('there is %s', (key) => {
    expect(sentences[key]?.message).toMatch(/\S/);
  });
});
