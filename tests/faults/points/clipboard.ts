import { at, fault } from '../fault.ts';

export const clipboard = at(
  'clipboard',
  fault('F48', 'refuses', 'told, nothing is thought to be copied', [
    'unit/clipboard.test.ts',
    'a browser that does not let anything be copied is told of',
  ]),
);
