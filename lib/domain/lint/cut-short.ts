import type { Finding, Lint, LintValue } from './finding.ts';
import { type LintText, lintTexts, placesOf } from './lint-texts.ts';

/** An address without the closing slash that every other one of its list has: most likely cut off. */
export const cutShort: Lint = (values) => values.flatMap(cutIn);

function cutIn(seen: LintValue): readonly Finding[] {
  const { value } = seen;
  const short = [...Map.groupBy(lintTexts(seen), ({ where }) => where).values()].flatMap(oddOne);
  if (short.length === 0) return [];
  const tails = [...new Set(short.map(({ text }) => text.slice(text.lastIndexOf('/'))))].join('、');
  return [
    {
      id: `cut-short ${value.id}`,
      level: 'decide',
      values: [value.id],
      says: {
        zh: `「${value.title.zh}」有一个地址到 ${tails} 就断了，别的都以 / 结尾，请核实完整内容。`,
        en: `${value.title.en} has an address that breaks off at ${tails} while all others end in a slash. Ask for the whole text.`,
      },
      where: placesOf(short),
    },
  ];
}

function oddOne(texts: readonly LintText[]): readonly LintText[] {
  const open = texts.filter(({ text }) => /^https?:\/\/[^/]+\/.*[^/]$/.test(text));
  const closed = texts.filter(({ text }) => text.endsWith('/'));
  return closed.length > open.length ? open : [];
}
