import { cutShort } from './cut-short.ts';
import { type Deviation, toldOtherwise } from './deviation.ts';
import type { Finding, LintValue } from './finding.ts';
import { guessable } from './guessable.ts';
import { httpAddress } from './http-address.ts';
import { illFormed } from './ill-formed.ts';
import { lookAlike } from './look-alike.ts';
import { lost } from './lost.ts';
import { oldLibrary } from './old-library.ts';
import { oneIdTwoNames } from './one-id-two-names.ts';
import { twoSchemes } from './two-schemes.ts';
import { undecided } from './undecided.ts';

const LINTS = [undecided, lost, illFormed, cutShort, lookAlike, oneIdTwoNames, twoSchemes, httpAddress, guessable, oldLibrary];

/** Every contradiction of the values as they stand: those to settle first, each group in the order of the lints. */
export function lintProfile(values: readonly LintValue[], deviations: readonly Deviation[]): readonly Finding[] {
  const found = [...LINTS, toldOtherwise(deviations)].flatMap((lint) => lint(values));
  return [...found.filter(({ level }) => level === 'decide'), ...found.filter(({ level }) => level === 'mind')];
}
