import { B01_TO_B24 } from './accounts-and-files.ts';
import { B25_TO_B43 } from './addresses.ts';
import type { BadInput } from './expected.ts';
import { B44_TO_B66 } from './texts-and-tables.ts';

/** Every bad input that a text can be. The numbers run from B01 to B66. */
export const BAD_INPUTS: readonly BadInput[] = [...B01_TO_B24, ...B25_TO_B43, ...B44_TO_B66];

/** What needs more than one text to show, and the test that shows it: file, and words that stand in it. */
export const SHOWN_ELSEWHERE: readonly (readonly [id: `B${number}`, file: string, title: string])[] = [
  ['B17', 'tests/page/capture.spec.ts', 'a secret is never taken from a box that shows dots, as a browser fills it in by itself'],
  ['B14', 'tests/page/cases/credentials.cases.ts', 'the AppSecret is'],
  ['B11', 'tests/page/fill-refusals-conflict.spec.ts', 'too few: a conflict that names what holds them'],
  ['B21', 'tests/unit/probe.test.ts', 'one byte more'],
  ['B38', 'tests/unit/console-of.test.ts', 'https://hy.51kezhi.cn@evil.test/'],
  ['B46', 'tests/e2e/wechat-templates.spec.ts', 'is proved by all 29'],
  // Each product stands under its own label, and what the page holds otherwise is in the plan before anything is written.
  ['B48', 'tests/unit/make-rows.test.ts', 'is written when it differs, with the whole content after'],
  ['B56', 'tests/unit/paper.test.tsx', 'is nothing but a text on paper'],
  ['B57', 'tests/page/locate-traps.spec.ts', 'what is there is listed without any content'],
  ['B59', 'tests/unit/vault/backup-file.test.ts', 'should refuse one that was cut, or that has more or less in it'],
  ['B60', 'tests/unit/vault/backup-file.test.ts', 'a bit turned anywhere in its content or nonce is noticed'],
  ['B60', 'tests/unit/vault/backup-use.test.ts', 'should be refused when it is of another vault'],
  ['B60', 'tests/unit/vault/backup-use.test.ts', 'should leave nothing half done when the database turns a part of it down'],
  ['B61', 'tests/unit/import/table-files.test.ts', 'should be refused before it is unpacked'],
  ['B61', 'tests/unit/import/table-files.test.ts', '.xls, or one with a password'],
  ['B62', 'tests/unit/import/table-files.test.ts', 'in GB18030 should be read, and say so'],
  ['B62', 'tests/unit/import/table-files.test.ts', 'with an unpaired quote'],
];
