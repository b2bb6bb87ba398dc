import { at, fault } from '../fault.ts';
import { BORDERS, MEETS } from '../shown-in.ts';

export const permission = at(
  'permission',
  fault(
    'F47',
    'withdrawn',
    'no longer watched, a run stops, the options offer it again',
    [BORDERS, 'a host whose permission was withdrawn'],
    [MEETS, 'a page the browser no longer lets the extension into'],
  ),
);
