import { at, fault } from '../fault.ts';
import { MEETS } from '../shown-in.ts';

export const machine = at(
  'machine',
  fault('F46', 'sleeps while a scan is waited for', 'the wait ends in its time', [MEETS, 'while the machine sleeps for two hours']),
);
