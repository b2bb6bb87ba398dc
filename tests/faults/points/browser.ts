import { at, fault } from '../fault.ts';
import { BROWSER, ENDED } from '../shown-in.ts';

export const browser = at(
  'browser',
  fault(
    'F05',
    'killed in the middle of a run and started again',
    'run told as interrupted, secrets gone or locked, nothing goes on by itself',
    [BROWSER, 'a browser that is killed while a run saves'],
    [ENDED, 'the browser quits in the middle of a run'],
  ),
);
