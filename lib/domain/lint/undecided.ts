import { sameContent } from '../content.ts';
import type { Lint } from './finding.ts';

/** A disputed value that nobody has settled: its readings and where each stands. Readings that differ by name alone are for one-id-two-names. */
export const undecided: Lint = (values) =>
  values.flatMap(({ value, decided }) => {
    const readings = value.readings ?? [];
    const [first] = readings;
    if (value.status !== 'disputed' || decided || first === undefined) return [];
    if (readings.every(({ content }) => sameContent(content, first.content))) return [];
    // A list is quoted whole by the value's own row; here it would bury the sentence.
    const quoted = readings.map(({ content, where }) =>
      typeof content === 'string' ? { zh: `${content}（${where}）`, en: `${content} (${where})` } : { zh: where, en: where },
    );
    return [
      {
        id: `undecided ${value.id}`,
        level: 'decide',
        values: [value.id],
        says: {
          zh: `「${value.title.zh}」有 ${readings.length} 种写法：${quoted.map(({ zh }) => zh).join('；')}。请定夺以哪个为准。`,
          en: `${value.title.en} is told in ${readings.length} ways: ${quoted.map(({ en }) => en).join('; ')}. Decide which one holds.`,
        },
        where: [value.source],
      },
    ];
  });
