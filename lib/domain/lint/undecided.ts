import { sameContent } from '../content.ts';
import type { Lint } from './finding.ts';

/** A disputed value that nobody has settled: its readings and where each stands. Readings that differ by name alone are for one-id-two-names. */
export const undecided: Lint = (values) =>
  values.flatMap(({ value, decided }) => {
    const readings = value.readings ?? [];
    const [first] = readings;
    if (value.status !== 'disputed' || decided || first === undefined) return [];
    if (readings.every(({ content }) => sameContent(content, first.content))) return [];
    const quoted = readings.map(({ content, where }) => ({ text: [content].flat().join('，'), where }));
    return [
      {
        id: `undecided ${value.id}`,
        level: 'decide',
        values: [value.id],
        says: {
          zh: `「${value.title.zh}」有 ${readings.length} 种写法：${quoted.map(({ text, where }) => `${text}（${where}）`).join('；')}。请定夺以哪个为准。`,
          en: `${value.title.en} is told in ${readings.length} ways: ${quoted.map(({ text, where }) => `${text} (${where})`).join('; ')}. Decide which one holds.`,
        },
        where: [value.source],
      },
    ];
  });
