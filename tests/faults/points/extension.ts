import { at, fault } from '../fault.ts';

const UPDATED = 'e2e/updated.spec.ts';

export const extension = at(
  'extension',
  fault(
    'F06',
    'updated under an open page in the middle of a run',
    'the old button goes, nothing is complained about, the run is told as interrupted, what was typed is there again',
    [UPDATED, 'loses nothing and works on in the same page'],
    ['unit/drafts.test.tsx', 'a box begins with what was typed into it before'],
  ),
  fault('F07', 'old and new content script in one page', 'the new one alone reports', [UPDATED, 'of the new version, once']),
);
