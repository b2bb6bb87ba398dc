import { at, fault } from '../fault.ts';

const FILL = 'page/fill-refusals.spec.ts';
const UNVERIFIED = 'page/fill-refusals-unverified.spec.ts';

export const field = at(
  'field',
  fault(
    'F25',
    'readonly, disabled, hidden, covered',
    'refused by the reason',
    [FILL, 'refused by name, nothing written'],
    ['page/locate-traps.spec.ts', 'a twin that is hidden by'],
  ),
  fault('F26', 'too short for the content', 'refused before anything is cut', [FILL, 'maxlength 2 < 3']),
  fault('F27', 'the page changes what it was given', 'not verified', [UNVERIFIED, 'a page that changes what it was given: not verified']),
  fault('F28', 'two of one name', 'ambiguous, neither is written', ['page/locate-traps.spec.ts', 'two matching: ambiguous']),
  fault('F29', 'its label was changed', 'not found, what is there is listed without contents', [
    'page/locate-traps.spec.ts',
    'a missing label: not found',
  ]),
);
