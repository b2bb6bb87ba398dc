import { at, fault } from '../fault.ts';
import { BROWSER, MEETS, PROVE, REFUSALS } from '../shown-in.ts';

export const page = at(
  'page',
  fault('F08', 'left and brought back whole by the back button', 'looked at again, badge and plan are its own', [
    BROWSER,
    'a page that the back button brings back whole',
  ]),
  fault(
    'F09',
    'another document in the place of the one that was read',
    'nothing is written into it',
    [MEETS, 'a reload: what was typed is gone and is written again'],
    ['unit/engine-call.test.ts', 'the answer of another document is no answer'],
  ),
  fault('F10', 'left before the call came', 'no answer, told as another page', [
    'unit/engine-call.test.ts',
    'a page that leaves under a call',
  ]),
  fault('F11', 'frozen in the back/forward cache while it is asked', 'not waited for without end', [
    'unit/engine-call.test.ts',
    'a document that the browser has frozen is not waited for without end',
  ]),
  fault('F14', 'loaded again in the middle of filling', 'the run stops and says so; the next one writes what is gone', [
    MEETS,
    'a reload: what was typed is gone and is written again',
  ]),
  fault('F15', 'the person turns to another page of the console', 'told as another page, before the press and after it', [
    REFUSALS,
    'another tab of the console in front is a wrong page',
  ]),
  fault('F16', 'another page without a load', 'every verb asks again which page it is', [PROVE, "'another path'"]),
  fault('F23', 'shows its content late, or never', 'waited for up to a deadline, then told', [
    'page/prove.spec.ts',
    'waits with patience for a page that still fetches',
  ]),
  fault('F24', 'puts the old content back', 'not verified, nothing is posted', [
    REFUSALS,
    'a field that the vendor rewrites after 500 ms is not verified',
  ]),
);
